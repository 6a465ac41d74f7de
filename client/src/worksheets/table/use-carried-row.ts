import { moveRow } from '@yoriai/shared/worksheets/edits/rows';
import { type PointerEvent, useMemo, useState } from 'react';
import { useWorksheet } from '../session/use-worksheet.ts';
import { stepRow } from './step-row.ts';

/** A row in the hand, and where it would be laid down. */
export interface CarriedRow {
  readonly row: string | undefined;
  /** The row in front of which it would lie; undefined for the end. */
  readonly before: string | undefined;
  /** What a handle does. */
  readonly handle: (row: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => void;
  };
}

interface InHand {
  readonly row: string;
  readonly before: string | undefined;
  readonly moved: boolean;
}

/** Rows are carried by their handles, with the pointer or with the arrow keys. */
export function useCarriedRow(table: string): CarriedRow {
  const session = useWorksheet();
  const [hand, setHand] = useState<InHand>();
  return useMemo(
    () => ({
      row: hand?.moved ? hand.row : undefined,
      before: hand?.before,
      handle: (row) => ({
        onPointerDown: (event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setHand({ row, before: undefined, moved: false });
        },
        onPointerMove: (event) => {
          if (hand?.row === row) setHand({ row, moved: true, before: rowBelow(event, table) });
        },
        onPointerUp: () => {
          setHand(undefined);
          if (hand?.row !== row || !hand.moved) return;
          session.edit((sheet, _, origin) => moveRow(sheet, row, hand.before, origin));
          session.say('worksheets:row.moved');
        },
        onPointerCancel: () => setHand(undefined),
        onKeyDown: (event) => {
          if (event.key === 'Escape') setHand(undefined);
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
          event.preventDefault();
          stepRow(session, table, row, event.key === 'ArrowUp' ? -1 : 1);
        },
      }),
    }),
    [session, table, hand],
  );
}

/** The first row whose middle lies under the pointer. */
function rowBelow({ clientY, currentTarget }: PointerEvent<HTMLElement>, table: string): string | undefined {
  const frame = currentTarget.closest(`[data-table="${CSS.escape(table)}"]`);
  const rows = [...(frame?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  return rows.find((it) => {
    const { top, height } = it.getBoundingClientRect();
    return clientY < top + height / 2;
  })?.dataset.row;
}
