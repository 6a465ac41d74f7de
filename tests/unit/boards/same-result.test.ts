import {
  changeKind,
  lineUp,
  putAway,
  putDown,
  reorder,
  setField,
  takeOut,
  widen,
} from '@yoriai/client/canvas/commands/cards';
import { groupCards, removeGroup, renameGroup } from '@yoriai/client/canvas/commands/groups';
import { changeLink, connect, removeLink } from '@yoriai/client/canvas/commands/links';
import { dropCards, moveNextTo, moveUnder } from '@yoriai/client/canvas/commands/move';
import { Carry } from '@yoriai/client/canvas/flow/carry';
import { FlowModel } from '@yoriai/client/canvas/flow/flow-model';
import { keyCommand } from '@yoriai/client/canvas/keyboard/keys';
import { perform } from '@yoriai/client/canvas/keyboard/perform';
import type { BoardSession } from '@yoriai/client/canvas/session/board-session';
import { readBoard } from '@yoriai/shared/documents/board';
import { describe, expect, it } from 'vitest';
import { sitDown } from './board-fixture.ts';

const still = { now: () => 0, frame: () => undefined, duration: () => 0 };
const content = (session: BoardSession) => readBoard(session.document.doc).board;
const made = (id: string | undefined): string => {
  if (id === undefined) throw new Error('nothing was put down');
  return id;
};

/** Puts the canvas up around a session, as the page does. */
function canvas(session: BoardSession): { model: FlowModel; carry: Carry } {
  const model = new FlowModel(session, still);
  const carry = new Carry(session, model);
  session.carry = carry;
  return { model, carry };
}

const press = (session: BoardSession, key: string, shiftKey = false) => {
  const command = keyCommand(
    { key, shiftKey, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, keyCode: 0 },
    session.ui.get().carrying,
  );
  if (!command) throw new Error(`nothing listens to ${key}`);
  perform(session, command);
};

describe('図 and 一覧 work on the same board', () => {
  it('[CAN-4] the same acts from the canvas and from the list give the same document', () => {
    const [map, list] = [sitDown().session, sitDown().session];
    const { carry } = canvas(map);
    for (const session of [map, list]) {
      const a = made(putDown(session, { kind: 'need', near: { x: 0, y: 0 }, text: '坂がつらい' }));
      const b = made(putDown(session, { kind: 'supporter', near: { x: 500, y: 0 }, text: '民生委員' }));
      const c = made(putDown(session, { kind: 'voice', near: { x: 900, y: 0 }, text: '話し相手がほしい' }));
      const group = made(groupCards(session, [a], '坂のこと'));
      renameGroup(session, group, '坂と荷物');
      connect(session, a, b);
      setField(session, a, 'signs', undefined);
      changeKind(session, [c], 'need');
      reorder(session, [a, c], c, -1);
      widen(session, [b], 40);
      // On the canvas the card is carried by hand onto the 表札 and to its end; in the list it is moved under it.
      if (session === map) {
        const [x, y] = session.placeOf(a);
        carryTo(carry, c, { x, y: y + 20 });
        carryTo(carry, c, spotUnder(session, a, c));
      } else moveUnder(session, [c], group);
      putAway(session, [b]);
      takeOut(session, [b]);
    }
    expect(content(map)).toEqual(content(list));
    expect(content(map).cards.filter((card) => card.group !== undefined)).toHaveLength(2);
  });

  it('[CAN-3] what the arrow keys carry comes to lie where the pointer would have put it, as one step of undo', () => {
    const [byKeys, byHand] = [sitDown().session, sitDown().session];
    const hands = [canvas(byKeys), canvas(byHand)] as const;
    const [id] = [byKeys, byHand].map((session) =>
      made(putDown(session, { kind: 'need', near: { x: 0, y: 0 } })),
    );
    if (id === undefined) throw new Error('nothing was put down');
    const before = byKeys.placeOf(id);
    byKeys.carry?.lift([id]);
    byKeys.show({ carrying: true, current: id });
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) press(byKeys, key);
    press(byKeys, 'ArrowDown', true);
    press(byKeys, 'Enter');
    const to = { x: before[0] + 16, y: before[1] + 72 };
    carryTo(hands[1].carry, id, to);
    expect(content(byKeys)).toEqual(content(byHand));
    byKeys.document.undo.undo();
    expect(byKeys.placeOf(id)).toEqual(before);
  });

  it('[CAN-3] Escape puts carried cards back and leaves the document as it was', () => {
    const { session } = sitDown();
    canvas(session);
    const id = made(putDown(session, { kind: 'need', near: { x: 0, y: 0 } }));
    const before = content(session);
    session.carry?.lift([id]);
    session.show({ carrying: true, current: id });
    press(session, 'ArrowLeft');
    press(session, 'Escape');
    expect(content(session)).toEqual(before);
  });

  it('[SYNC-1] while a card is carried its place goes by presence, and into the document only where it comes to rest', () => {
    const { session, held } = sitDown();
    const { carry } = canvas(session);
    const id = made(putDown(session, { kind: 'need', near: { x: 0, y: 0 } }));
    const before = content(session);
    carry.follow([{ id, type: 'position', position: { x: 300, y: 200 }, dragging: true }]);
    expect(content(session)).toEqual(before);
    expect(held.told.at(-1)).toEqual({ dragging: { [id]: [300, 200] } });
    carry.follow([{ id, type: 'position', position: { x: 310, y: 210 }, dragging: false }]);
    expect(session.placeOf(id).slice(0, 2)).toEqual([300, 200]);
    expect(held.told.at(-1)).toEqual({ dragging: null });
  });

  it('[CAN-1] cards are lined up, grouped, ungrouped and moved next to another without covering one', () => {
    const { session } = sitDown();
    const ids = [0, 1, 2].map((n) =>
      made(putDown(session, { kind: 'need', near: { x: n * 37, y: n * 300 } })),
    );
    lineUp(session, ids, 'left');
    expect(new Set(ids.map((id) => session.placeOf(id)[0])).size).toBe(1);
    lineUp(session, ids, 'row');
    const [a = '', b = '', c = ''] = ids;
    const group = made(groupCards(session, [a, b], '似ているもの'));
    expect(session.view.cards.get(b)?.group).toBe(group);
    moveNextTo(session, [c], a, 'below');
    expect(overlaps(session, ids)).toBe(false);
    removeGroup(session, group);
    expect(ids.map((id) => session.view.cards.get(id)?.group)).toEqual([undefined, undefined, undefined]);
  });

  it('[CAN-1] a card that is put down on the paper of a 表札 joins it, and far away leaves it', () => {
    const { session } = sitDown();
    const [a, b, c] = [0, 400, 1400].map((x) => made(putDown(session, { kind: 'need', near: { x, y: 0 } })));
    const group = made(groupCards(session, [a ?? '', b ?? ''], '坂のこと'));
    const [x, y] = session.placeOf(a ?? '');
    dropCards(session, new Map([[c ?? '', { x: x + 160, y: y + 10 }]]));
    expect(session.view.cards.get(c ?? '')?.group).toBe(group);
    dropCards(session, new Map([[c ?? '', { x: 3000, y: 3000 }]]));
    expect(session.view.cards.get(c ?? '')?.group).toBeUndefined();
  });

  it('[MAP-2] [B-14] a line to itself is refused in words; a second one of the same kind is shown as such', () => {
    const { session } = sitDown();
    const [a = '', b = ''] = [0, 600].map((x) =>
      made(putDown(session, { kind: 'supporter', near: { x, y: 0 } })),
    );
    expect(connect(session, a, a)).toBeUndefined();
    expect(session.ui.get().message?.key).toBe('canvas:refused.link-to-itself');
    const first = made(connect(session, a, b));
    const second = made(connect(session, b, a));
    expect([...session.ui.get().duplicates]).toEqual([second]);
    changeLink(session, second, { kind: 'visit' });
    expect(session.ui.get().duplicates.size).toBe(0);
    removeLink(session, first);
    expect([...session.view.links.keys()]).toEqual([second]);
  });

  it('[HOST-7] nothing is written while the document is only for reading, refused, or of a newer form', () => {
    const { session, held } = sitDown();
    const before = content(session);
    for (const state of [
      { is: 'read-only' },
      { is: 'loading' },
      { is: 'refused', why: 'not-allowed' },
    ] as const) {
      held.state.set(state);
      expect(putDown(session, { kind: 'need' })).toBeUndefined();
    }
    held.state.set({ is: 'offline' });
    expect(putDown(session, { kind: 'need' })).toBeDefined();
    session.document.undo.undo();
    session.view.board.meta.set('schema', 99);
    expect(putDown(session, { kind: 'need' })).toBeUndefined();
    expect({ ...content(session), schema: 1 }).toEqual(before);
  });
});

function carryTo(carry: Carry, id: string, position: { x: number; y: number }): void {
  carry.follow([{ id, type: 'position', position, dragging: true }]);
  carry.follow([{ id, type: 'position', position, dragging: false }]);
}

/** The corner at which `moveUnder` puts a card: below the last one of the 表札. */
function spotUnder(session: BoardSession, last: string, card: string): { x: number; y: number } {
  const {
    place: [x, y, width],
    height,
  } = session.boxOf(last);
  const own = session.boxOf(card);
  return { x: Math.round(x + width / 2 - own.place[2] / 2), y: Math.round(y + height + 24) };
}

function overlaps(session: BoardSession, ids: readonly string[]): boolean {
  const boxes = ids.map((id) => session.boxOf(id));
  return boxes.some((a, i) =>
    boxes.some(
      (b, j) =>
        i < j &&
        a.place[0] < b.place[0] + b.place[2] &&
        b.place[0] < a.place[0] + a.place[2] &&
        a.place[1] < b.place[1] + b.height &&
        b.place[1] < a.place[1] + a.height,
    ),
  );
}
