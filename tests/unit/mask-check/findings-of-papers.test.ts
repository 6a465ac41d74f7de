import type { Card } from '@yoriai/shared/boards/card';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import { findingsIn } from '@yoriai/shared/mask-check/findings-in';
import { findingsOfBoard } from '@yoriai/shared/mask-check/findings-of-board';
import { findingsOfSheet } from '@yoriai/shared/mask-check/findings-of-sheet';
import { describe, expect, it } from 'vitest';
import { aCaseSheet, aRow } from '../case-review/case-sheet.ts';

const aCard = (id: string, text: string, more: Partial<Card> = {}): Card => ({
  ...{ id, text, kind: 'voice', order: id, by: '係', at: 1 },
  ...more,
});

const aBoard = (parts: Partial<PlainBoard>): PlainBoard => ({
  ...{
    schema: 1,
    kind: 'worry-map',
    title: '坂の上',
    cards: [],
    places: {},
    links: [],
    groups: [],
    sketch: [],
  },
  ...{ notes: [], counters: {} },
  ...parts,
});

const foundOn = (board: PlainBoard) =>
  findingsOfBoard(board).map(({ place: { record, id, field }, finding: { kind, found } }) =>
    [record, id, field, kind, found].join(' '),
  );

describe('a board', () => {
  it('[ACC-6] is looked through wherever words stand on it, what was put away too', () => {
    const by = { by: '係', at: 1 };
    const board = aBoard({
      title: '山田さんの坂',
      cards: [
        aCard('c_1', '83歳の母'),
        aCard('c_2', '鈴木さん', { away: 5 }),
        aCard('c_3', 'バスが来ない'),
        aCard('c_4', 'Kさん', { kind: 'person', alias: 'K' }),
      ],
      links: [{ id: 'l_1', from: 'c_1', to: 'c_2', kind: 'talk', label: '090-1234-5678', ...by }],
      groups: [{ id: 'g_1', title: 'みどり荘の人', ...by }],
      notes: [{ id: 'n_1', card: 'c_1', on: '2026-11-20', turn: 'same', text: '殴られている', ...by }],
    });
    expect(foundOn(board)).toEqual([
      'title  text name 山田さん',
      'card c_1 text age 83歳',
      'card c_2 text name 鈴木さん',
      'link l_1 text phone 090-1234-5678',
      'group g_1 text building みどり荘',
      'note n_1 text harm 殴ら',
    ]);
  });

  it('[P1] gives nobody a letter that one of its cards has', () => {
    const board = aBoard({
      cards: [aCard('c_1', '山田さん'), aCard('c_2', '', { kind: 'person', alias: 'A' })],
    });
    expect(findingsOfBoard(board)[0]?.finding.instead).toBe('Bさん');
  });

  it('[P6] warns where words and chips of one person together are of few households', () => {
    const person = (text: string, more: Partial<Card>) =>
      findingsOfBoard(aBoard({ cards: [aCard('c_1', text, { kind: 'person', alias: 'A', ...more })] })).map(
        ({ finding: { kind, found, fields } }) => ({ kind, found, fields }),
      );
    const chips = { ageBand: '80s', living: 'alone', signs: ['bruises'] };
    expect(person('三丁目の角', chips)).toEqual([
      { kind: 'combination', found: '三丁目', fields: ['ageBand', 'living', 'signs'] },
    ]);
    expect(person('三丁目で一人暮らし', { ageBand: '80s' })).toEqual([
      { kind: 'combination', found: '一人暮らし・三丁目', fields: ['ageBand'] },
    ]);
    // The chips by themselves are what the board asks for, and two things are many households.
    expect(person('元気がない', chips)).toEqual([]);
    expect(person('三丁目の角', { ageBand: '80s', living: 'unknown', signs: [] })).toEqual([]);
  });

  it('[P6] a combination is of one line: what different people say does not add up', () => {
    const kinds = (text: string) => findingsIn(text).map(({ kind, from, until }) => [kind, from, until]);
    expect(kinds('会が終わった\n三丁目の80代の男性、一人暮らし')).toEqual([['combination', 7, 23]]);
    expect(kinds('80代の女性\n三丁目の道\n一人暮らしの人')).toEqual([]);
  });
});

describe('a worksheet', () => {
  it('[ACC-6] is looked through in fields, rows and slips, each with the words of its place', () => {
    const sheet = aCaseSheet({
      title: '坂の上',
      texts: { place: '三丁目12-5' },
      rich: {
        summary: [{ type: 'paragraph', inline: [{ text: '山田' }, { text: 'さんは元気', bold: true }] }],
      },
      rows: [aRow('w_1', 'progress', { process: 'Sさん' })],
      remarks: [{ id: 'r_1', kind: 'question', on: 'summary', text: '認知症？', by: '係', at: 1 }],
    });
    expect(
      findingsOfSheet(sheet).map(({ place, text, finding: { kind, from, until } }) => [
        place,
        kind,
        text.slice(from, until),
      ]),
    ).toEqual([
      [{ field: 'place' }, 'address', '三丁目12-5'],
      [{ field: 'summary' }, 'name', '山田さん'],
      [{ field: 'progress', row: 'w_1', column: 'process' }, 'initial', 'Sさん'],
      [{ field: 'summary', remark: 'r_1' }, 'sensitive', '認知症'],
    ]);
  });

  it('[P6] warns once where the columns of a row say together what none says alone', () => {
    const row = aRow('w_1', 'progress', { process: '80代の男性', notice: '三丁目で', outcome: '一人暮らし' });
    const found = findingsOfSheet(aCaseSheet({ rows: [row] }));
    expect(found.map(({ place, finding }) => [place, finding.kind, finding.found])).toEqual([
      [{ field: 'progress', row: 'w_1' }, 'combination', '80代・一人暮らし・三丁目'],
    ]);
  });
});
