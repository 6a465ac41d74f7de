import { putDown, setField } from '@yoriai/client/canvas/commands/cards';
import { connect } from '@yoriai/client/canvas/commands/links';
import { FlowModel } from '@yoriai/client/canvas/flow/flow-model';
import { moveCards, setText } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { sitDown } from './board-fixture.ts';

const still = { now: () => 0, frame: () => undefined, duration: () => 0 };

function board() {
  const { session, held } = sitDown();
  const ids = [0, 1, 2, 3].map((n) => putDown(session, { kind: 'need', near: { x: n * 400, y: 0 } }) ?? '');
  const model = new FlowModel(session, still);
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(held.connection.doc));
  const receive = (edit: (doc: Y.Doc) => void) => {
    edit(other);
    Y.applyUpdate(held.connection.doc, Y.encodeStateAsUpdate(other));
  };
  return { session, held, ids, model, receive };
}

describe('what React Flow is given', () => {
  it('[CAN-5] an edit of a text makes no node anew, a move makes one', () => {
    const { ids, model, receive } = board();
    const before = model.nodes.get();
    receive((doc) => setText(openBoard(doc), ids[1] ?? '', '坂がつらい', undefined));
    expect(model.nodes.get()).toBe(before);
    receive((doc) => moveCards(openBoard(doc), new Map([[ids[2] ?? '', [40, 700, 220]]]), undefined));
    const after = model.nodes.get();
    expect(after.filter((node, i) => node !== before[i]).map(({ id }) => id)).toEqual([ids[2]]);
  });

  it('[CAN-5] every node has its size and handles, so that only what is in sight is drawn', () => {
    const { model } = board();
    for (const { width, measured, handles } of model.nodes.get()) {
      expect(width).toBeGreaterThan(0);
      expect(measured?.height).toBeGreaterThan(0);
      expect(handles).toHaveLength(1);
    }
  });

  it('[CAN-5] only the card that was changed hears of it', () => {
    const { session, ids, receive } = board();
    const heard: string[] = [];
    for (const id of ids) session.topics.subscribe(id, () => heard.push(id));
    receive((doc) => setText(openBoard(doc), ids[3] ?? '', '夜がこわい', undefined));
    expect(heard).toEqual([ids[3]]);
  });

  it("[SYNC-1] a card in another person's hand is drawn where that hand is", () => {
    const { held, ids, model } = board();
    const user = { id: 'p_2', name: '大谷', role: 'staff', colour: 2 } as const;
    held.others.set([{ clientId: 7, presence: { user, dragging: { [ids[0] ?? '']: [55, 66] } } }]);
    expect(model.nodes.get()[0]?.position).toEqual({ x: 55, y: 66 });
  });

  it('lines whose card is put away are not drawn, and come back with it', () => {
    const { session, ids, model } = board();
    connect(session, ids[0] ?? '', ids[1] ?? '');
    expect(model.edges.get()).toHaveLength(1);
    setField(session, ids[1] ?? '', 'away', 5);
    expect(model.edges.get()).toHaveLength(0);
    setField(session, ids[1] ?? '', 'away', undefined);
    expect(model.edges.get()).toHaveLength(1);
  });
});
