import { addCards, setFields } from '@yoriai/shared/boards/edits/cards';
import { describe, expect, it } from 'vitest';
import { sitDown } from './board-fixture.ts';

/** A person at a board who puts a card down, and can do something through the server. */
function atWork() {
  const { session } = sitDown();
  const [card = ''] =
    session.edit((board, hand, origin) =>
      addCards(board, [{ kind: 'need', text: '坂がつらい', place: [0, 0, 200] }], hand, origin),
    ) ?? [];
  const back: string[] = [];
  const doThere = (name: string) => {
    const takeBack = () => back.push(name);
    session.steps.did(takeBack);
    return takeBack;
  };
  const group = (name: string) =>
    session.edit((board, _, origin) => setFields(board, [card], { group: name }, origin));
  return { session, card, back, doThere, group };
}

describe('もとに戻す at a board', () => {
  it('[CNV-1] [SYNC-5] right after a conversion it takes back the conversion and nothing else', () => {
    const { session, card, back, doThere } = atWork();
    doThere('conversion');
    session.steps.undo();
    expect(back).toEqual(['conversion']);
    expect(session.view.cards.has(card)).toBe(true);
    session.steps.undo();
    expect(back).toEqual(['conversion']);
    expect(session.view.cards.has(card)).toBe(false);
  });

  it('[CNV-1] [SYNC-5] own edits after it go first, each as a step of its own', () => {
    const { session, card, back, doThere, group } = atWork();
    group('g_1');
    doThere('first');
    group('g_2');
    doThere('second');
    group('g_3');
    const groupNow = () => session.view.cards.get(card)?.group;
    const seen: unknown[] = [];
    for (let i = 0; i < 5; i += 1) {
      session.steps.undo();
      seen.push([groupNow(), ...back]);
    }
    expect(seen).toEqual([
      ['g_2'],
      ['g_2', 'second'],
      ['g_1', 'second'],
      ['g_1', 'second', 'first'],
      [undefined, 'second', 'first'],
    ]);
  });

  it('[CNV-1] what was taken back by its own button is not asked for once more', () => {
    const { session, card, back, doThere } = atWork();
    session.steps.forget(doThere('conversion'));
    session.steps.undo();
    expect(back).toEqual([]);
    expect(session.view.cards.has(card)).toBe(false);
  });

  it('[CNV-1] there is something to undo as long as there is a conversion to take back', () => {
    const { session } = sitDown();
    expect(session.steps.state.get().canUndo).toBe(false);
    session.steps.did(() => undefined);
    expect(session.steps.state.get().canUndo).toBe(true);
    session.steps.undo();
    expect(session.steps.state.get().canUndo).toBe(false);
  });
});
