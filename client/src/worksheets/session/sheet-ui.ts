import type { RemarkKind } from '@yoriai/shared/worksheets/template';
import type { Values } from '../../words/fill.ts';
import type { WordKey } from '../../words/words.ts';
import type { WorksheetSession } from './worksheet-session.ts';

/** What one person has in hand at a worksheet: nothing of it is kept, and nobody else sees it. */
export interface SheetUi {
  /** A sheet of one's own within the paper of all: it is what is written, kept and undone. */
  readonly own?: WorksheetSession | undefined;
  /** The place whose words are being written in an editor (`placeKey`). */
  readonly writing?: string | undefined;
  /** The place the keys are in, editor or not: a row that is put away meanwhile stays in sight. */
  readonly at?: string | undefined;
  /** The row or field the address asks for. */
  readonly lit?: string | undefined;
  /** A slip that is being written. */
  readonly slip?: Slip | undefined;
  /** What is to be told of what was just done; `again` tells two alike apart. */
  readonly message?: { readonly key: WordKey; readonly values?: Values; readonly again: number } | undefined;
}

/** A slip in hand: a new one, an answer to one, or one's own that is reworded. */
export interface Slip {
  readonly on: string;
  readonly kind?: RemarkKind | undefined;
  readonly answers?: string | undefined;
  readonly rewords?: string | undefined;
}

/** A place in a sheet as presence and the page know it: `sheet:<field>` or `<row>:<column>`. */
export const placeKey = (row: string | undefined, field: string): string => `${row ?? 'sheet'}:${field}`;
