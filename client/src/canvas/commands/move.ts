import { moveCards } from '@yoriai/shared/boards/edits/cards';
import { moveToGroup } from '@yoriai/shared/boards/edits/groups';
import type { Place } from '@yoriai/shared/documents/places';
import { groupFrame, liesOn } from '../flow/group-frame.ts';
import type { Point } from '../line/outline.ts';
import type { BoardSession } from '../session/board-session.ts';
import { boxes } from './cards.ts';
import { freePlace } from './free-place.ts';

/** Everything that dragging does, as commands: keys and menus use the same (CAN-3). */

/** Puts cards down where they were carried to; who comes to lie on the paper of a 表札 joins it. */
export function dropCards(session: BoardSession, points: ReadonlyMap<string, Point>): void {
  const { drop } = session.skin;
  if (drop) drop(session, points);
  else lay(session, points, newGroups(session, points));
}

/** One edit, so that one undo takes it back: where cards lie, and under which 表札. */
function lay(
  session: BoardSession,
  points: ReadonlyMap<string, Point>,
  groups: ReadonlyMap<string, string | undefined>,
): void {
  const laid = session.skin.columns ? [] : [...points];
  const places = new Map<string, Place>(
    laid.map(([id, { x, y }]) => [id, [x, y, session.placeOf(id)[2]] as const]),
  );
  session.edit((board, _, origin) => {
    board.doc.transact(() => {
      moveCards(board, places, origin);
      for (const [id, group] of groups) moveToGroup(board, [id], group, origin);
    }, origin);
  });
}

/** For each card that changed its 表札 by being put down: the new one, or undefined for none. */
function newGroups(
  session: BoardSession,
  points: ReadonlyMap<string, Point>,
): Map<string, string | undefined> {
  const { view } = session;
  const frames = new Map(
    [...view.groups.keys()].flatMap((group) => {
      const members = boxes(session).filter(
        (box) => !points.has(box.id) && view.cards.get(box.id)?.group === group,
      );
      const frame = groupFrame(members);
      return frame ? [[group, frame] as const] : [];
    }),
  );
  const changed = new Map<string, string | undefined>();
  for (const [id, point] of points) {
    const was = view.cards.get(id)?.group;
    const box = { ...point, width: session.placeOf(id)[2], height: session.heightOf(id) };
    const own = was === undefined ? undefined : frames.get(was);
    const stays = was !== undefined && (own === undefined || liesOn(own, box, 120));
    if (stays) continue;
    const onto = [...frames].find(([, frame]) => liesOn(frame, box))?.[0];
    if (onto !== was) changed.set(id, onto);
  }
  return changed;
}

const sides = ['right', 'left', 'above', 'below'] as const;
export type Side = (typeof sides)[number];

/** On which sides of a card another may be put: columns leave no room beside it. */
export const sidesOf = ({ skin }: BoardSession): readonly Side[] =>
  skin.columns ? ['below', 'above'] : sides;

/** Puts cards next to another one, without covering any. */
export function moveNextTo(session: BoardSession, ids: readonly string[], other: string, side: Side): void {
  const spots = session.skin.columns ? spotsInColumn : spotsNextTo;
  dropCards(session, spots(session, ids, other, side));
}

/** Just over or under the middle of the other card, where dropping them would put them before or after it. */
function spotsInColumn(
  session: BoardSession,
  ids: readonly string[],
  other: string,
  side: Side,
): ReadonlyMap<string, Point> {
  const {
    place: [x, y, width],
    height,
  } = session.boxOf(other);
  const middle = y + height / 2 + (side === 'above' ? -1 : 1);
  return new Map(
    ids.map((id) => {
      const own = session.boxOf(id);
      return [id, { x: x + width / 2 - own.place[2] / 2, y: middle - own.height / 2 }];
    }),
  );
}

/** Moves cards under a 表札 (next to its last card), or out of any with undefined (they stay where they lie). */
export function moveUnder(session: BoardSession, ids: readonly string[], group: string | undefined): void {
  const last = [...session.view.cards.values()]
    .filter((card) => card.group === group && card.away === undefined && !ids.includes(card.id))
    .at(-1);
  const byHand = session.skin.kind.arrange === undefined;
  const spots =
    byHand && group !== undefined && last ? spotsNextTo(session, ids, last.id, 'below') : new Map();
  lay(session, spots, new Map(ids.map((id) => [id, group])));
}

function spotsNextTo(
  session: BoardSession,
  ids: readonly string[],
  other: string,
  side: Side,
): ReadonlyMap<string, Point> {
  const {
    place: [x, y, width],
    height,
  } = session.boxOf(other);
  const spots = new Map<string, Point>();
  const taken = boxes(session, new Set(ids));
  for (const id of ids) {
    const own = session.boxOf(id);
    const near = {
      right: { x: x + width + 40 + own.place[2] / 2, y: y + height / 2 },
      left: { x: x - 40 - own.place[2] / 2, y: y + height / 2 },
      above: { x: x + width / 2, y: y - 40 - own.height / 2 },
      below: { x: x + width / 2, y: y + height + 24 + own.height / 2 },
    }[side];
    const spot = freePlace(taken, near, own.place[2], own.height);
    spots.set(id, spot);
    taken.push({ id, ...spot, width: own.place[2], height: own.height });
  }
  return spots;
}
