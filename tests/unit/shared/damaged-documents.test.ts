import { addCards, setFields } from '@yoriai/shared/boards/edits/cards';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { addNote } from '@yoriai/shared/boards/edits/notes';
import { boardSchema, readBoard } from '@yoriai/shared/documents/board';
import { cardTextField } from '@yoriai/shared/documents/card-texts';
import { mapOf } from '@yoriai/shared/documents/fill-board';
import { fillStaffNotes, readStaffNotes } from '@yoriai/shared/documents/staff-notes';
import { fragmentOf, replaceText } from '@yoriai/shared/documents/text';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { countingHand } from '../../support/hand.ts';
import { newOpenBoard as board } from '../../support/open-board.ts';

describe('a document that is older, newer, damaged or made by hand', () => {
  it('[HOST-7] leaves out what is damaged, unknown or hand-made, reports it, and never throws', () => {
    const { doc, board: it, hand } = board();
    const [good] = addCards(it, [{ kind: 'need', text: '坂がつらい', place: [0, 0, 240] }], hand, 'me');
    doc.transact(() => {
      it.cards.set('c_text', 'not a map');
      it.cards.set('c_kind', new Y.Map([['kind', 'wizard']]));
      it.cards.set('c_notext', new Y.Map<unknown>([['kind', 'need']]));
      it.cards.set('x1', new Y.Map<unknown>([['kind', 'need']]));
      it.links.set('l_1', new Y.Map<unknown>([['from', 7]]));
      it.groups.set('g_1', 3);
      it.sketch.set('s_1', new Y.Map<unknown>([['points', 'no']]));
      it.places.entries.push([null, 7, { key: 'c_text', val: ['a', 0, 0] }, { key: good, val: [5, 6, 240] }]);
      it.counters.set('aliases', 'many' as never);
    });
    const { board: plain, problems } = readBoard(doc);
    expect(plain.cards.map((card) => card.id)).toEqual([good]);
    expect(plain.places[good ?? '']).toEqual([5, 6, 240]);
    expect(plain.counters).toEqual({});
    expect(problems.map((problem) => problem.id).sort()).toEqual(
      ['c_kind', 'c_notext', 'c_text', 'g_1', 'l_1', 's_1', 'x1'].sort(),
    );
    expect(addCards(it, [{ kind: 'need', place: [0, 0, 240] }], hand, 'me')).toHaveLength(1);
  });

  it('[HOST-7] notes of change that are damaged, hand-made or of another make are left out and reported', () => {
    const { doc, board: it, hand } = board(undefined, 'logic-model');
    const [goal = ''] = addCards(it, [{ kind: 'goal', text: '声をかけ合えている' }], hand, 'me');
    const good = addNote(
      it,
      { card: goal, on: '2026-11-20', turn: 'nearer', text: '会釈がふえた' },
      hand,
      'me',
    );
    const spoiled = (change: Readonly<Record<string, unknown>>) =>
      mapOf({ card: goal, on: '2026-11-20', turn: 'same', text: '', by: '', at: 1, ...change });
    doc.transact(() => {
      it.notes.set('n_text', 'no note');
      it.notes.set('n_list', new Y.Array());
      it.notes.set('n_day', spoiled({ on: '二十日' }));
      it.notes.set('n_turn', spoiled({ turn: '40%' }));
      it.notes.set('n_long', spoiled({ text: 'あ'.repeat(401) }));
      it.notes.set('n_type', spoiled({ text: undefined, at: 'now' }));
      it.notes.set('x_id', spoiled({}));
    });
    const { board: plain, problems } = readBoard(doc);
    expect(plain.notes.map(({ id }) => id)).toEqual([good]);
    expect(problems.map(({ id, record }) => `${record} ${id}`).sort()).toEqual(
      ['n_day', 'n_list', 'n_long', 'n_text', 'n_turn', 'n_type', 'x_id'].map((id) => `change-note ${id}`),
    );
    expect(JSON.stringify(problems)).not.toContain('会釈');
  });

  it('[HOST-7] texts beside a card that are no texts, or of no card and no field, are read as nothing', () => {
    const { doc, board: it, hand } = board(undefined, 'needs-to-issues');
    const [id = ''] = addCards(
      it,
      [{ kind: 'issue', text: '行きの便', fields: { who: '商店会' } }],
      hand,
      'me',
    );
    doc.getMap(`text:${id}:withWhom`).set('words', '地区社協');
    replaceText(cardTextField(doc, id, 'secret'), 'だれも聞いていない');
    replaceText(cardTextField(doc, 'c_nobody', 'who'), 'だれでもない');
    doc.getArray('text:').push(['?']);
    setFields(it, [id], { who: 'カードの中に書かれた', withWhom: 7 }, 'me');
    const { board: plain, problems } = readBoard(doc);
    expect(problems).toEqual([{ record: 'issue', id, fault: 'withWhom' }]);
    expect(plain.cards).toEqual([]);
    setFields(it, [id], { withWhom: undefined }, 'me');
    const [card] = readBoard(doc).board.cards;
    expect(card).toMatchObject({ text: '行きの便', who: '商店会' });
    expect(card).not.toHaveProperty('withWhom');
    expect(card).not.toHaveProperty('secret');
  });

  it.each([
    ['a kind of card that another board has', { kind: 'goal' }],
    ['a kind of card that no board has', { kind: 'constructor' }],
    ['a choice that there is none of', { kind: 'issue', response: 'app' }],
    ['an origin that is no id', { kind: 'issue', origin: { board: 'b_1' } }],
    ['what became of it as one word', { kind: 'issue', became: 'v_1' }],
  ])('[HOST-7] a card with %s is left out, and everybody else stays', (_, fields) => {
    const { doc, board: it, hand } = board(undefined, 'needs-to-issues');
    const [good] = addCards(it, [{ kind: 'issue', text: '行きの便を地域で走らせる' }], hand, 'me');
    const entry = mapOf({ order: 'a5', by: '藤代', at: 1, ...fields });
    entry.set('text', fragmentOf('よそから来た'));
    it.cards.set('c_other', entry);
    const { board: plain, problems } = readBoard(doc);
    expect(plain.cards.map((card) => card.id)).toEqual([good]);
    expect(problems.map((problem) => problem.id)).toEqual(['c_other']);
  });

  it('[HOST-7] a board of a newer form reads as far as it is understood, and says how new it is', () => {
    const { doc, board: it, hand } = board(undefined, 'logic-model');
    const [id] = addCards(it, [{ kind: 'goal', text: '居場所がある', fields: { shade: 'new' } }], hand, 'me');
    it.meta.set('schema', boardSchema + 1);
    doc.getMap('weather').set('today', 'fine');
    const { board: plain, problems } = readBoard(doc);
    expect([plain.schema, plain.cards.map((card) => card.id), problems]).toEqual([boardSchema + 1, [id], []]);
  });

  it('[HOST-7] a board of a kind that nobody knows is opened, and none of its cards is guessed', () => {
    const { doc, board: it } = board();
    const [card = ''] = addCards(
      it,
      [{ kind: 'need', text: '坂', place: [0, 0, 240] }],
      countingHand(),
      'me',
    );
    it.meta.set('kind', 'star-chart');
    const { board: plain, problems } = readBoard(doc);
    expect([plain.kind, plain.cards]).toEqual(['star-chart', []]);
    expect(problems).toEqual([{ record: 'card', id: card, fault: 'unknown-kind' }]);
    expect(addLink(it, { from: card, to: 'c_x', kind: 'about' }, countingHand(), 'me')).toEqual({
      refused: 'link-not-of-this-board',
    });
  });

  it('[HOST-7] staff notes: a document of another make reads as no notes', () => {
    const doc = new Y.Doc();
    doc.getMap('note:c_1').set('x', 1);
    doc.getMap('hands').set('c_2', 'nobody');
    fillStaffNotes(doc, [{ card: 'c_2', text: 'よい', by: '高村', at: 5 }]);
    expect(readStaffNotes(doc)).toEqual([{ card: 'c_2', text: 'よい', by: '高村', at: 5 }]);
  });
});
