import { addCards, forgetPlaces, setFields } from '@yoriai/shared/boards/edits/cards';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { limits } from '@yoriai/shared/limits';
import type { BoardSession } from '../../canvas/session/board-session.ts';

/** What people do in a model beside what every board can; 図 and 一覧 use the same (CAN-4). */

/** A 赤丸 on a level, for 取り組み joined to the 目標 it is for. One step to undo. */
export function addSlot(session: BoardSession, kind: 'ideal' | 'activity', goal?: string): void {
  if (session.view.cards.size >= limits.cardsPerBoard) {
    session.say('canvas:message.full', { n: limits.cardsPerBoard });
    return;
  }
  const id = session.edit((board, hand, origin) => {
    let made: string | undefined;
    board.doc.transact(() => {
      [made] = addCards(board, [{ kind, fields: { slot: 'open' } }], hand, origin);
      if (made !== undefined && goal !== undefined)
        addLink(board, { from: made, to: goal, kind: 'contributes' }, hand, origin);
    }, origin);
    return made;
  });
  if (id !== undefined) session.show({ selected: new Set([id]), current: id, lastKind: kind });
}

/** Leaves an empty card as a 赤丸, or makes an empty card of one. */
export function setSlot(session: BoardSession, id: string, open: boolean): void {
  session.edit((board, _, origin) => setFields(board, [id], { slot: open ? 'open' : undefined }, origin));
}

/** ならべなおす: the board lays out by itself again what was laid by hand. */
export function layOutAgain(session: BoardSession): void {
  const byHand = [...session.view.places.keys()].filter((id) => session.view.cards.has(id));
  session.edit((board, _, origin) => forgetPlaces(board, byHand, origin));
  session.say('logicModel:again.done');
}

/** Opens the sheet of a card at one of its fields, ready to write. */
export function writeField(session: BoardSession, id: string, field: string): void {
  session.show({ current: id, panel: { is: 'card', id } });
  session.write(id, `field:${field}`);
}
