import { addCards, moveCards, putAway, setFields, setText, takeOut } from '@yoriai/shared/boards/edits/cards';
import { groupCards, removeGroup } from '@yoriai/shared/boards/edits/groups';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { giveWaiting } from '@yoriai/shared/documents/board-gifts';
import { cardTextField } from '@yoriai/shared/documents/card-texts';
import { countCharacters } from '@yoriai/shared/documents/characters';
import { fillBoard } from '@yoriai/shared/documents/fill-board';
import { readStaffNotes, staffNoteText } from '@yoriai/shared/documents/staff-notes';
import { replaceText } from '@yoriai/shared/documents/text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { newOpenBoard as board } from '../../support/open-board.ts';

function exchange(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a, Y.encodeStateVector(b)));
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b, Y.encodeStateVector(a)));
}

describe('a board document', () => {
  it('[AREA-5] filled from its plain form, it reads as that plain form again', () => {
    const { doc, board: it, hand } = board('ecomap');
    const [a, b] = addCards(
      it,
      [
        { kind: 'need', text: '一行目\n\n三行目', place: [10, 20, 240] },
        { kind: 'person', place: [400, 20, 270], fields: { ageBand: '80s', signs: ['not-seen'] } },
      ],
      hand,
      'me',
    );
    addLink(it, { from: a ?? '', to: b ?? '', kind: 'about', label: 'このこと' }, hand, 'me');
    groupCards(it, [a ?? ''], '買い物', hand, 'me');
    giveWaiting(doc);
    const { board: plain, problems } = readBoard(doc);
    const again = new Y.Doc();
    fillBoard(again, JSON.parse(JSON.stringify(plain)));
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(readBoard(again).board))).toEqual(JSON.parse(JSON.stringify(plain)));
  });

  it('[CAN-1] a place is clamped to the canvas and rounded, the last one of a card counts', () => {
    const { board: it, hand } = board();
    const [id = ''] = addCards(it, [{ kind: 'need', place: [0.4, 0, 240] }], hand, 'me');
    moveCards(it, new Map([[id, [9e9, -3.6, 10]]]), 'me');
    expect(it.places.read().get(id)).toEqual([1_000_000, -4, 120]);
    expect(it.places.entries.length).toBe(1);
  });

  it('[CAN-1] putting away keeps the card, taking out brings it back as it was', () => {
    const { doc, board: it, hand } = board();
    const [id = ''] = addCards(
      it,
      [{ kind: 'voice', text: '電球が替えられない', place: [0, 0, 240] }],
      hand,
      'me',
    );
    putAway(it, [id], hand, 'me');
    expect(readBoard(doc).board.cards[0]).toMatchObject({
      text: '電球が替えられない',
      away: expect.any(Number),
    });
    takeOut(it, [id], 'me');
    expect(readBoard(doc).board.cards[0]).not.toHaveProperty('away');
  });

  it('[CAN-1] taking a 表札 off leaves its cards alone', () => {
    const { doc, board: it, hand } = board();
    const ids = addCards(
      it,
      [
        { kind: 'need', place: [0, 0, 240] },
        { kind: 'need', place: [0, 9, 240] },
      ],
      hand,
      'me',
    );
    const group = groupCards(it, ids, '坂', hand, 'me');
    removeGroup(it, group, 'me');
    const { board: plain } = readBoard(doc);
    expect(plain.groups).toEqual([]);
    expect(plain.cards.map((card) => card.group)).toEqual([undefined, undefined]);
  });
});

describe('two people on one board', () => {
  it('[B-16] one puts a card away while the other writes in it: it is put away and holds the words', () => {
    const { doc, board: mine, hand } = board();
    const [id = ''] = addCards(mine, [{ kind: 'need', text: '坂', place: [0, 0, 240] }], hand, 'me');
    const other = new Y.Doc();
    exchange(doc, other);
    putAway(mine, [id], hand, 'me');
    setText(openBoard(other), id, '坂がつらい', 'other');
    exchange(doc, other);
    for (const each of [doc, other]) {
      expect(readBoard(each).board.cards[0]).toMatchObject({ text: '坂がつらい', away: expect.any(Number) });
    }
  });

  it('[SYNC-1] [B-16] both move the same card at once: both see the same place, and one entry is left by the next move', () => {
    const { doc, board: mine, hand } = board();
    const [id = ''] = addCards(mine, [{ kind: 'need', place: [0, 0, 240] }], hand, 'me');
    const other = new Y.Doc();
    exchange(doc, other);
    moveCards(mine, new Map([[id, [100, 0, 240]]]), 'me');
    moveCards(openBoard(other), new Map([[id, [0, 100, 240]]]), 'other');
    exchange(doc, other);
    expect(mine.places.read().get(id)).toEqual(openBoard(other).places.read().get(id));
    moveCards(mine, new Map([[id, [7, 7, 240]]]), 'me');
    expect(mine.places.entries.length).toBe(1);
  });

  it('[SYNC-5] undo takes back my own move only, also after somebody else moved the same card', () => {
    const { doc, board: mine, hand } = board();
    const [id = '', second = ''] = addCards(
      mine,
      [
        { kind: 'need', place: [0, 0, 240] },
        { kind: 'need', place: [0, 50, 240] },
      ],
      hand,
      'seed',
    );
    const undo = new Y.UndoManager([mine.cards, mine.places.entries], {
      trackedOrigins: new Set(['me']),
      captureTimeout: 0,
    });
    const other = new Y.Doc();
    exchange(doc, other);
    moveCards(mine, new Map([[second, [300, 300, 240]]]), 'me');
    moveCards(mine, new Map([[id, [100, 0, 240]]]), 'me');
    exchange(doc, other);
    moveCards(openBoard(other), new Map([[id, [0, 100, 240]]]), 'other');
    exchange(doc, other);
    undo.undo();
    expect(mine.places.read().get(id)).toEqual([0, 100, 240]);
    undo.undo();
    expect(mine.places.read().get(second)).toEqual([0, 50, 240]);
    expect(mine.places.read().get(id)).toEqual([0, 100, 240]);
  });

  it('[SYNC-1] [CAN-6] both begin だれが of one card at once: the words of both stay', () => {
    const { doc, board: mine, hand } = board(undefined, 'needs-to-issues');
    const [id = ''] = addCards(mine, [{ kind: 'issue', text: '行きの便' }], hand, 'me');
    const other = new Y.Doc();
    exchange(doc, other);
    cardTextField(doc, id, 'who').insert(0, [paragraph('商店会')]);
    cardTextField(other, id, 'who').insert(0, [paragraph('地区社協')]);
    exchange(doc, other);
    const who = String(readBoard(doc).board.cards[0]?.who);
    expect(who.split('\n').sort()).toEqual(['商店会', '地区社協'].sort());
    expect(readBoard(other)).toEqual(readBoard(doc));
  });

  it('[ACC-5] both begin the staff note of one card at once: all words stay', () => {
    const [a, b] = [new Y.Doc(), new Y.Doc()];
    staffNoteText(a, 'c_1').insert(0, [paragraph('訪問した')]);
    staffNoteText(b, 'c_1').insert(0, [paragraph('次は来週')]);
    exchange(a, b);
    const [note] = readStaffNotes(a);
    expect(note?.text.split('\n').sort()).toEqual(['次は来週', '訪問した'].sort());
    expect(readStaffNotes(b)).toEqual(readStaffNotes(a));
  });
});

it('[B-6] characters are counted as a reader counts them', () => {
  expect(['葛󠄀', '𠮷野', '👨‍👩‍👧', 'が', ''].map(countCharacters)).toEqual([1, 2, 1, 1, 0]);
});

it('[MAP-1] a kind that is changed keeps its words, and a person keeps the alias it was given', () => {
  const { doc, board: it, hand } = board();
  const [id = ''] = addCards(it, [{ kind: 'person', text: '編み物が得意', place: [0, 0, 240] }], hand, 'me');
  giveWaiting(doc);
  setFields(it, [id], { kind: 'need' }, 'me');
  setFields(it, [id], { kind: 'person' }, 'me');
  expect(giveWaiting(doc)).toBe(false);
  expect(readBoard(doc).board.cards[0]).toMatchObject({ alias: 'A', text: '編み物が得意' });
});

function paragraph(line: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(line)]);
  return element;
}

it('replacing a text by itself changes nothing', () => {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('t');
  replaceText(fragment, 'あ\nい');
  const before = Y.encodeStateVector(doc);
  replaceText(fragment, 'あ\nい');
  expect(Y.encodeStateVector(doc)).toEqual(before);
});
