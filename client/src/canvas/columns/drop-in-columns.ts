import { columnSpot } from '@yoriai/shared/boards/column-spot';
import { type Bundle, bundlesOf, columnLefts } from '@yoriai/shared/boards/columns';
import { orderBetween } from '@yoriai/shared/boards/edits/cards';
import { moveToGroup } from '@yoriai/shared/boards/edits/groups';
import { changeKind } from '@yoriai/shared/boards/edits/kind';
import { byOrder } from '@yoriai/shared/documents/board';
import type { ColumnSkin } from '../board-skin.ts';
import type { Point } from '../line/outline.ts';
import type { BoardSession } from '../session/board-session.ts';

/** What it means to put cards down in a column that is not theirs. `kind` is the first that belongs there. */
type OnOther = (session: BoardSession, ids: readonly string[], kind: string) => void;

/**
 * Puts cards down in columns: in their own column their order changes (one edit, one undo), in another one `onOther`
 * says what happens. Without it they go back.
 */
export function dropInColumns(
  session: BoardSession,
  points: ReadonlyMap<string, Point>,
  onOther?: OnOther,
): void {
  const strangers = new Map<string, string[]>();
  const own: Dropped[] = [];
  for (const dropped of fallenInto(session, points)) {
    const { id, becomes } = dropped;
    if (becomes === undefined) own.push(dropped);
    else strangers.set(becomes, [...(strangers.get(becomes) ?? []), id]);
  }
  if (own.length > 0) putInOrder(session, own);
  for (const [kind, ids] of strangers) onOther?.(session, ids, kind);
}

/**
 * Puts cards down where in another column they become of its kind, and stand where they were put (MAP-6). One edit, so
 * that one undo takes it back. @returns the kinds that cards became.
 */
export function dropIntoLanes(session: BoardSession, points: ReadonlyMap<string, Point>): readonly string[] {
  const dropped = fallenInto(session, points);
  if (dropped.length > 0) putInOrder(session, dropped);
  return [...new Set(dropped.flatMap(({ becomes }) => becomes ?? []))];
}

function fallenInto(session: BoardSession, points: ReadonlyMap<string, Point>): readonly Dropped[] {
  const columns = session.skin.columns ?? [];
  return [...points].flatMap(([id, { x, y }]): Dropped[] => {
    const kind = session.view.cards.get(id)?.kind;
    const column = columnAt(columns, x + session.placeOf(id)[2] / 2);
    const [first] = column?.kinds ?? [];
    if (kind === undefined || !column || first === undefined) return [];
    const middle = y + session.heightOf(id) / 2;
    return [{ id, column, middle, becomes: column.kinds.includes(kind) ? undefined : first }];
  });
}

interface Dropped {
  readonly id: string;
  readonly column: ColumnSkin;
  /** The middle of the card where it was dropped, in canvas units. */
  readonly middle: number;
  /** The kind that it becomes in a column that is not its own. */
  readonly becomes: string | undefined;
}

/** The column whose middle is nearest. */
function columnAt(columns: readonly ColumnSkin[], x: number): ColumnSkin | undefined {
  const lefts = columnLefts(columns);
  const away = (index: number) => Math.abs((lefts[index] ?? 0) + (columns[index]?.width ?? 0) / 2 - x);
  const [nearest] = columns.map((_, index) => index).sort((a, b) => away(a) - away(b));
  return nearest === undefined ? undefined : columns[nearest];
}

/** A handful stays together, in the order in which it was held, where the uppermost was put down. */
function putInOrder(session: BoardSession, dropped: readonly Dropped[]): void {
  const held = new Set(dropped.map(({ id }) => id));
  session.edit((board, _, origin) =>
    board.doc.transact(() => {
      for (const column of new Set(dropped.map((it) => it.column))) {
        const upperFirst = dropped.filter((it) => it.column === column).sort((a, b) => a.middle - b.middle);
        const bundles = standing(session, column, held);
        const at = cardsAbove(session, bundles, upperFirst[0]?.middle ?? 0);
        let last: string | undefined;
        for (const { id, becomes } of upperFirst) {
          if (becomes !== undefined) changeKind(board, [id], becomes, origin);
          const own = session.view.cards.get(id)?.group;
          const { before, after, group } = columnSpot(bundles, at, own);
          orderBetween(board, id, last ?? before, after, origin);
          if (group !== own) moveToGroup(board, [id], group, origin);
          last = id;
        }
      }
    }, origin),
  );
}

/** What stands in a column besides the cards in the hand. */
function standing({ view }: BoardSession, column: ColumnSkin, held: ReadonlySet<string>): readonly Bundle[] {
  const cards = [...view.cards.values()].filter(({ id, away }) => away === undefined && !held.has(id));
  return bundlesOf({ cards: cards.sort(byOrder), groups: [...view.groups.values()] }, column);
}

const cardsAbove = (session: BoardSession, bundles: readonly Bundle[], y: number): number =>
  bundles
    .flatMap(({ cards }) => cards)
    .filter(({ id }) => session.placeOf(id)[1] + session.heightOf(id) / 2 < y).length;
