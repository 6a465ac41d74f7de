import * as z from 'zod/mini';

/** Answer of `GET /api/areas/:id/worksheets/:worksheet/sources`. Of rows, those in sight. */
export interface SheetSources {
  /** One for each row that was taken over. */
  readonly rows: readonly SourceState[];
  /** One for each reference that stands in a field of the sheet or in a column of a row. */
  readonly values: readonly ReferenceState[];
}

export interface SourceState extends PresentState {
  /** `w_…` */
  readonly row: string;
}

export interface ReferenceState extends PresentState {
  /** `<field>` or `<row>:<column>`. */
  readonly place: string;
  /** `keyOfReference`: a place may hold several. */
  readonly reference: string;
}

/** How what was taken over stands to what it was taken from. */
export interface PresentState {
  /** `changed`: its words are others than those that were taken or last seen. `away`, `gone`: put away, or not there. */
  readonly state: 'same' | 'changed' | 'away' | 'gone';
  /** How it reads now; where it is gone, how it read when it was taken. */
  readonly words: string;
  /** The page that shows it, in this product. */
  readonly address: string;
  /** The title of the board or worksheet it stands on; empty where that is gone. */
  readonly title: string;
  /**
   * The row bears masked words (取扱注意, CNV-5): those of the source are neither said here nor taken over, so that the
   * mask is not undone. `words` are those it was taken with.
   */
  readonly masked?: true;
}

/** Body of `POST …/sources/:row`: take over its present words, or keep ours and have seen that it changed. */
export const takeSourceSchema = z.object({ take: z.enum(['words', 'seen']) });
export type TakeSource = z.infer<typeof takeSourceSchema>['take'];

/** Said over a worksheet's document when what its rows were taken from changed. */
export const sourcesChanged = 'sources-changed';
