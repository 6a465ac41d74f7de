import { worksheetDocument } from '@yoriai/shared/documents/names';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import type { ChangesSince } from '@yoriai/shared/worksheets/changes';
import { putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';
import { turns } from '../../support/collaboration/turns.ts';
import { addTo, aSheet, gatherAll, planOnBoards, sheetOf } from './a-plan.ts';
import { hand } from './three-boards.ts';

const day = 24 * 60 * 60_000;
const start = Date.parse('2026-11-10T10:00:00+09:00');

/** A plan that was gathered on 10 November; every document is at rest. */
const aWeekAgo = async () => {
  const clock = clockByHand(start);
  const boards = await planOnBoards({ clock });
  const { rows } = await gatherAll(boards);
  const pass = async (ms: number) => {
    await turns(20);
    clock.pass(ms);
    await turns(20);
    await boards.app.projections.settled();
  };
  const since = async (from: string): Promise<ChangesSince> =>
    (await boards.app.as('staff').get(`${boards.at}/changes?since=${from}`)).json();
  const write = (row: string, text: string) =>
    boards.app.engine.change(worksheetDocument(boards.plan), (doc) =>
      replaceText(worksheetText(doc, row, 'text'), text),
    );
  return { ...boards, rows, pass, since, write };
};

describe('[C3] what changed since a day', () => {
  it('is told with the old and the new words of each row', async () => {
    const { app, plan, rows, pass, since, write } = await aWeekAgo();
    const [ideal = '', , goal = ''] = rows;
    await pass(4 * day);
    await write(goal, '坂の上でも週に一度話す');
    await addTo(app, plan, 'ideals', [{ id: 'w_new', texts: { text: '新しい姿' } }]);
    await app.engine.change(worksheetDocument(plan), (doc) =>
      putAwayRows(openWorksheet(doc), [ideal], { ...hand, now: () => start + 4 * day }, 'test'),
    );
    await pass(day);
    const { from, changes } = await since('2026-11-11');
    expect(from).toBe('2026-11-14');
    expect(changes).toMatchObject([
      { is: 'row', what: 'added', row: 'w_new', table: 'ideals', cells: [{ after: { text: '新しい姿' } }] },
      {
        ...{ is: 'row', what: 'removed', row: ideal, at: start + 4 * day },
        cells: [{ field: 'text', before: { text: 'だれもひとりにならないまち' } }],
      },
      {
        ...{ is: 'row', what: 'changed', row: goal },
        cells: [
          {
            field: 'text',
            before: { text: '坂の上でも話す相手がいる' },
            after: { text: '坂の上でも週に一度話す' },
          },
        ],
      },
    ]);
  });

  it('compares with the state before the first edit of the day, not after it', async () => {
    const { rows, pass, since, write } = await aWeekAgo();
    const [, , goal = ''] = rows;
    await pass(day);
    await write(goal, '一度め');
    await write(goal, '二度め');
    await pass(day);
    expect((await since('2026-11-11')).changes).toMatchObject([
      { cells: [{ before: { text: '坂の上でも話す相手がいる' }, after: { text: '二度め' } }] },
    ]);
  });

  it('of the day of gathering shows all that was gathered, and of a day after the last edit nothing', async () => {
    const { since } = await aWeekAgo();
    const { from, changes } = await since('2026-11-01');
    expect([from, changes.length]).toEqual(['2026-11-10', 5]);
    expect(await since('2026-11-11')).toEqual({ days: ['2026-11-10'], changes: [] });
  });

  it('keeps the days through a restart', async () => {
    const boards = await aWeekAgo();
    const [, , goal = ''] = boards.rows;
    await boards.pass(day);
    await boards.write(goal, 'あとで');
    await boards.pass(day);
    const app = await boards.app.restart();
    const answer = await app.as('staff').get(`${boards.at}/changes?since=2026-11-11`);
    expect(answer.json()).toMatchObject({ from: '2026-11-11', changes: [{ row: goal }] });
  });

  it('refuses a day that there is not, and whoever may not see the plan', async () => {
    const { app, at, area } = await aWeekAgo();
    expect((await app.as('staff').get(`${at}/changes?since=2026-02-30`)).statusCode).toBe(400);
    expect((await app.as('partner').get(`${at}/changes?since=2026-11-10`)).statusCode).toBe(403);
    const other = await aSheet(app, area, 'review-sheet');
    expect((await sheetOf(app, other)).rows).toBeDefined();
  });
});
