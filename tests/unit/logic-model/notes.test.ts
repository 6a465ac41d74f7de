import { isCalendarDay } from '@yoriai/shared/boards/calendar-day';
import { addCards } from '@yoriai/shared/boards/edits/cards';
import { addNote, removeNote } from '@yoriai/shared/boards/edits/notes';
import { logicModel } from '@yoriai/shared/boards/logic-model/logic-model';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { fillBoard, newBoard } from '@yoriai/shared/documents/fill-board';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { countingHand } from '../../support/hand.ts';

describe('notes of change', () => {
  it.each([
    ['2026-11-20', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['0012-01-01', false],
    ['２０２６-11-20', false],
    ['2026-1-5', false],
    ['きのう', false],
    ['', false],
  ])('[LGM-2] [B-8] whether %s is a day: %s', (text, is) => {
    expect(isCalendarDay(text)).toBe(is);
  });

  it('[LGM-2] [SYNC-5] a note is taken down and back with one step each; no field of a 目標 is a share of work', () => {
    const doc = new Y.Doc();
    const hand = countingHand();
    fillBoard(doc, newBoard('logic-model', '試し', undefined, hand));
    const board = openBoard(doc);
    const [goal = ''] = addCards(board, [{ kind: 'goal', text: '顔見知りがふえる' }], hand, 'own');
    const undo = new Y.UndoManager(doc, { trackedOrigins: new Set(['own']), captureTimeout: 0 });
    const id = addNote(
      board,
      { card: goal, on: '2026-10-14', turn: 'nearer', text: '初めての方がみえた' },
      hand,
      'own',
    );
    expect(readBoard(doc).board.notes).toMatchObject([{ id, card: goal, turn: 'nearer', by: '佐久間' }]);
    removeNote(board, id, 'own');
    expect(readBoard(doc).board.notes).toEqual([]);
    undo.undo();
    expect(readBoard(doc).board.notes).toHaveLength(1);
    const names = logicModel.cards.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(names.filter((name) => /percent|progress|done|rate/i.test(name))).toEqual([]);
  });
});

describe('starter houses', () => {
  it.each(logicModel.templates.map((template) => [template.name, template] as const))(
    '[LGM-4] %s holds nothing but 赤丸, joined level by level: no answer is given',
    (_, template) => {
      const doc = new Y.Doc();
      fillBoard(doc, newBoard('logic-model', template.title, template, countingHand()));
      const { board, problems } = readBoard(doc);
      expect(problems).toEqual([]);
      expect(board.cards.map(({ text, slot }) => `${text}${slot}`)).toEqual(board.cards.map(() => 'open'));
      const cards = new Map(board.cards.map((card) => [card.id, card]));
      for (const { from, to } of board.links) {
        const [a, b] = [cards.get(from), cards.get(to)];
        expect(a && b && logicModel.refuseLink(a, b)).toBeUndefined();
      }
      expect(board.places).toEqual({});
    },
  );
});
