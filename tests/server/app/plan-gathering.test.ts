import { putAway } from '@yoriai/shared/boards/edits/cards';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { describe, expect, it } from 'vitest';
import { addTo, allCards, aSheet, candidates, gatherAll, links, planOnBoards, sheetOf } from './a-plan.ts';
import { anArea } from './support.ts';
import { hand, make, write } from './three-boards.ts';

describe('[WS-7] a plan gathers its sentences from the boards', () => {
  it('[C1] offers the ideals, issues, goals and activities of the area, board by board, with what is written beside them', async () => {
    const boards = await planOnBoards();
    const { cards, figures } = await candidates(boards);
    expect(cards.map(({ card, stage, state }) => [card, stage, state])).toEqual([
      ['c_issue', 'issue', 'new'],
      ['c_ideal', 'ideal', 'new'],
      ['c_goal', 'goal', 'new'],
      ['c_activity', 'activity', 'new'],
      ['c_loose', 'activity', 'new'],
    ]);
    expect(cards[2]?.fields).toEqual({ indicator: '週に一度話す人', now: '4割', target: '7割' });
    expect(figures).toEqual([]);
  });

  it('[C1] fills words and columns without typing, and each row knows what it came from', async () => {
    const boards = await planOnBoards();
    await gatherAll(boards);
    const { rows } = await sheetOf(boards.app, boards.plan);
    const read = rows.map(({ table, texts, source }) => [table, texts, source?.entry, source?.words]);
    expect(new Set(read)).toEqual(
      new Set([
        ['ideals', { text: 'だれもひとりにならないまち' }, 'c_ideal', 'だれもひとりにならないまち'],
        [
          'issues',
          { text: '話せる場をつくる', who: '町内会', withWhom: '民生委員' },
          'c_issue',
          '話せる場をつくる',
        ],
        [
          'goals',
          { text: '坂の上でも話す相手がいる', indicator: '週に一度話す人', now: '4割', target: '7割' },
          ...['c_goal', '坂の上でも話す相手がいる'],
        ],
        ['activities', { text: 'お茶のみ場', who: '班長', when: '毎週木曜' }, 'c_activity', 'お茶のみ場'],
        ['activities', { text: '花だん' }, 'c_loose', '花だん'],
      ]),
    );
    expect((await candidates(boards)).cards.every(({ state }) => state === 'in')).toBe(true);
  });

  it('[CNV-3] makes nothing twice: not again, not by a retry, not by two at once', async () => {
    const boards = await planOnBoards();
    const [first, second] = await Promise.all([gatherAll(boards), gatherAll(boards)]);
    expect([first.rows.length, second.rows.length].sort()).toEqual([0, 5]);
    expect((await gatherAll(boards)).rows).toEqual([]);
    expect((await sheetOf(boards.app, boards.plan)).rows).toHaveLength(5);
  });

  it('is one journalled change', async () => {
    const boards = await planOnBoards();
    let edits = 0;
    boards.app.engine.onEdit((document) => {
      if (document === worksheetDocument(boards.plan)) edits += 1;
    });
    await gatherAll(boards);
    expect(edits).toBe(1);
  });

  it('takes out again what was put away in the plan, and leaves what people made of it', async () => {
    const boards = await planOnBoards();
    const { rows } = await gatherAll(boards);
    await boards.app.engine.change(worksheetDocument(boards.plan), (doc) =>
      putAwayRows(openWorksheet(doc), rows.slice(0, 2), hand, 'test'),
    );
    expect((await candidates(boards)).cards.filter(({ state }) => state === 'away')).toHaveLength(2);
    expect((await gatherAll(boards)).rows).toEqual(rows.slice(0, 2));
    const after = await sheetOf(boards.app, boards.plan);
    expect(after.rows.filter(({ away }) => away !== undefined)).toEqual([]);
  });

  it('leaves out cards without words, those put away, and those of another area (P12, P33)', async () => {
    const boards = await planOnBoards();
    const { app, model } = boards;
    await write(app, model, [{ id: 'c_empty', kind: 'goal', text: '　' }]);
    await app.engine.change(boardDocument(model), (doc) => putAway(openBoard(doc), ['c_goal'], hand, 'test'));
    const elsewhere = await make(app, await anArea(app, 'となり'), 'logic-model');
    await write(app, elsewhere, [{ id: 'c_far', kind: 'goal', text: 'となりの目標' }]);
    const answer = await app.as('staff').post(`${boards.at}/plan/gather`, {
      cards: [...allCards(boards), { board: model, card: 'c_empty' }, { board: elsewhere, card: 'c_far' }],
    });
    expect(answer.statusCode).toBe(200);
    const texts = (await sheetOf(app, boards.plan)).rows.map((row) => row.texts.text);
    expect(texts).not.toContain('坂の上でも話す相手がいる');
    expect(texts).not.toContain('となりの目標');
    expect(texts).toHaveLength(4);
  });

  it('[AREA-3] brings the figures of 地域概況 as they are printed, each with its row as source', async () => {
    const boards = await planOnBoards();
    const profile = await aSheet(boards.app, boards.area, 'area-profile', '地域概況');
    const [first] = (await sheetOf(boards.app, profile)).rows;
    await addTo(boards.app, profile, 'figures', [
      {
        id: 'w_households',
        texts: { item: '世帯', unit: '世帯', origin: '町の統計' },
        values: { number: { number: 418 }, asOf: '2026-04' },
      },
    ]);
    expect(first).toBeDefined();
    const { figures } = await candidates(boards);
    expect(figures.map(({ row, label, state }) => [row, label, state])).toEqual([
      ['w_households', '世帯', 'new'],
    ]);
    await boards.app.as('staff').post(`${boards.at}/plan/gather`, { cards: [], profile: true });
    const [row] = (await sheetOf(boards.app, boards.plan)).rows;
    expect(row).toMatchObject({
      table: 'profile',
      texts: { label: '世帯', origin: '町の統計' },
      source: { to: 'row', paper: profile, entry: 'w_households' },
    });
    expect(row?.texts.value).toContain('418');
  });

  it('[C5] says of which activities nothing is known behind them, without counting', async () => {
    const boards = await planOnBoards();
    await gatherAll(boards);
    await addTo(boards.app, boards.plan, 'activities', [{ id: 'w_hand', texts: { text: '手で書いた' } }]);
    const loose = await links(boards);
    const { rows } = await sheetOf(boards.app, boards.plan);
    const wordsOf = (id: string) => rows.find((row) => row.id === id)?.texts.text;
    expect(loose.map(({ row, without }) => [wordsOf(row), without])).toEqual([
      ['花だん', ['need', 'goal']],
      ['手で書いた', ['need', 'goal']],
    ]);
  });

  it('is nobody else’s to ask, and only of a plan', async () => {
    const boards = await planOnBoards();
    for (const role of ['partner', 'advisor'] as const)
      expect((await boards.app.as(role).get(`${boards.at}/plan/candidates`)).statusCode).toBe(403);
    expect((await boards.app.as(null).get(`${boards.at}/plan/candidates`)).statusCode).toBe(401);
    const other = await aSheet(boards.app, boards.area, 'review-sheet');
    const at = `/api/areas/${boards.area}/worksheets/${other}`;
    expect((await boards.app.as('staff').get(`${at}/plan/candidates`)).statusCode).toBe(404);
    expect((await boards.app.as('staff').post(`${at}/plan/gather`, { cards: [] })).statusCode).toBe(404);
  });
});
