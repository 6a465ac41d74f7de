import { versionsDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { writeRichText } from '@yoriai/shared/documents/rich-text-writing';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet, type PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import type { Version } from '@yoriai/shared/documents/worksheet-versions';
import { planChanged } from '@yoriai/shared/support-plan/api';
import { describe, expect, it } from 'vitest';
import { until } from '../../support/collaboration/turns.ts';
import {
  addTo,
  approvedPlan,
  gatherAll,
  type PlanOnBoards,
  planOnBoards,
  planState,
  sheetOf,
  step,
} from './a-plan.ts';
import { errorOf } from './boards-to-convert.ts';
import { openPage } from './support.ts';

const drafted = async () => {
  const boards = await planOnBoards();
  await gatherAll(boards);
  return boards;
};

const rowOf = async ({ app, plan }: PlanOnBoards, entry: string): Promise<string> =>
  (await sheetOf(app, plan)).rows.find(({ source }) => source?.entry === entry)?.id ?? '';

const rewrite = ({ app, plan }: PlanOnBoards, row: string, text: string) =>
  app.engine.change(worksheetDocument(plan), (doc) => replaceText(worksheetText(doc, row, 'text'), text));

const version = async ({ app, at }: PlanOnBoards, number: number): Promise<Version> =>
  (await app.as('staff').get(`${at}/versions/${number}`)).json();

const wordsIn = (sheet: PlainWorksheet, row: string) => sheet.rows.find(({ id }) => id === row)?.texts.text;

describe('[WS-7] a plan is approved by 担当, 次長 and 局長', () => {
  it('in this order, each with name and time, and told to everybody who has it open', async () => {
    const boards = await drafted();
    const page = await openPage(boards.app, 'staff');
    const mine = page.open(worksheetDocument(boards.plan));
    await until(() => mine.synced, 'synced');
    expect((await planState(boards)).next).toEqual([{ step: 'submit', needsNote: false }]);
    expect((await step(boards, 'staff', 'approve')).statusCode).toBe(409);
    expect((await step(boards, 'staff', 'submit', { note: 'お願いします' })).statusCode).toBe(200);
    await until(() => mine.said.includes(planChanged), 'told');
    expect((await planState(boards)).next).toEqual([]);
    expect((await step(boards, 'staff', 'check')).statusCode).toBe(403);
    expect((await step(boards, 'director', 'check')).statusCode).toBe(200);
    expect((await step(boards, 'admin', 'approve')).statusCode).toBe(200);
    const { stage, steps, versions } = await planState(boards);
    expect(stage).toBe('approved');
    expect(steps.map(({ step: it, by, note }) => [it, by, note])).toEqual([
      ['submit', '係のstaff', 'お願いします'],
      ['check', '係のdirector', undefined],
      ['approve', '係のadmin', undefined],
    ]);
    expect(versions).toMatchObject([{ number: 1, by: '係のadmin' }]);
    expect(JSON.stringify(await planState(boards))).not.toContain('p_staff');
  });

  it('goes back with a reason', async () => {
    const boards = await drafted();
    await step(boards, 'staff', 'submit');
    expect(errorOf(await step(boards, 'director', 'send-back')).id).toBe('plan-needs-note');
    expect((await step(boards, 'director', 'send-back', { note: '目標をもう少し' })).statusCode).toBe(200);
    const { stage, steps } = await planState(boards);
    expect([stage, steps.at(-1)?.note]).toEqual(['draft', '目標をもう少し']);
    expect((await step(boards, 'staff', 'submit')).statusCode).toBe(200);
  });

  it('[C9] works for an office of one, with a note', async () => {
    const boards = await drafted();
    await step(boards, 'director', 'submit');
    expect((await planState(boards, 'director')).next).toContainEqual({ step: 'check', needsNote: true });
    expect(errorOf(await step(boards, 'director', 'check')).id).toBe('plan-needs-note');
    expect((await step(boards, 'director', 'check', { note: '一人の職場のため' })).statusCode).toBe(200);
    expect(errorOf(await step(boards, 'director', 'approve')).id).toBe('plan-needs-note');
    expect((await step(boards, 'director', 'approve', { note: '一人の職場のため' })).statusCode).toBe(200);
  });

  it('[C3] is never approved unseen: neither over another decision nor with other words', async () => {
    const boards = await drafted();
    const { app, at } = boards;
    const before = await planState(boards);
    await step(boards, 'staff', 'submit');
    const stale = { step: 'check', revision: before.revision, content: before.content };
    expect(errorOf(await app.as('director').post(`${at}/plan/steps`, stale)).id).toBe(
      'plan-changed-meanwhile',
    );
    const seen = await planState(boards, 'director');
    await rewrite(boards, await rowOf(boards, 'c_goal'), '書きかえた');
    expect((await planState(boards)).changedSince).toBe(true);
    const check = { step: 'check', revision: seen.revision, content: seen.content };
    expect(errorOf(await app.as('director').post(`${at}/plan/steps`, check)).id).toBe(
      'plan-changed-meanwhile',
    );
    expect((await step(boards, 'director', 'check')).statusCode).toBe(200);
    expect((await planState(boards)).changedSince).toBe(false);
  });

  it('[C7] freezes what was approved, without 担当者の見立て and what stands in the margin', async () => {
    const boards = await drafted();
    const { app, plan } = boards;
    await app.engine.change(worksheetDocument(plan), (doc) => {
      const view = [{ type: 'paragraph', inline: [{ text: 'ひみつの見立て' }] }] as const;
      writeRichText(worksheetText(doc, undefined, 'view'), view);
    });
    await step(boards, 'staff', 'submit');
    await step(boards, 'director', 'check');
    await step(boards, 'admin', 'approve');
    const approved = await version(boards, 1);
    expect(approved.sheet.rows).toHaveLength(5);
    expect(JSON.stringify(approved)).not.toContain('ひみつ');
    const kept = await app.engine.read(versionsDocument(plan), (doc) => doc.getMap('versions').toJSON());
    expect(JSON.stringify(kept)).not.toContain('ひみつ');
  });

  it('[ACC-4] [WS-7] lets nobody write in an approved plan, on an open page either', async () => {
    const boards = await drafted();
    const { app, plan, at } = boards;
    const page = await openPage(app, 'staff');
    const mine = page.open(worksheetDocument(plan));
    await until(() => mine.synced, 'synced');
    const goal = await rowOf(boards, 'c_goal');
    await step(boards, 'staff', 'submit');
    await step(boards, 'director', 'check');
    await step(boards, 'admin', 'approve');
    await until(() => mine.closed === 'access-changed', 'closed');
    const again = (await openPage(app, 'director')).open(worksheetDocument(plan));
    await until(() => again.synced, 'synced again');
    expect(again.scope).toBe('readonly');
    replaceText(worksheetText(again.doc, goal, 'text'), '勝手に');
    openWorksheet(again.doc).meta.set('title', '勝手に');
    await until(() => again.closed === 'not-allowed', 'refused');
    expect(wordsIn(await sheetOf(app, plan), goal)).toBe('坂の上でも話す相手がいる');
    expect((await sheetOf(app, plan)).title).toBe('令和9年度の計画');
    expect(errorOf(await app.as('staff').post(`${at}/plan/gather`, { cards: [] })).id).toBe(
      'worksheet-frozen',
    );
    const take = await app.as('staff').post(`${at}/sources/${goal}`, { take: 'words' });
    expect(errorOf(take).id).toBe('worksheet-frozen');
    expect(errorOf(await step(boards, 'staff', 'submit')).id).toBe('plan-changed-meanwhile');
  });

  it('[DUR-1] is open again when the approval could not be written down', async () => {
    const boards = await drafted();
    await step(boards, 'staff', 'submit');
    await step(boards, 'director', 'check');
    const { revision, content } = await planState(boards, 'admin');
    const restore = boards.app.storage.journal.append;
    Object.assign(boards.app.storage.journal, {
      append: (document: string, update: Uint8Array) =>
        document === versionsDocument(boards.plan)
          ? Promise.reject(new Error('full'))
          : restore.call(boards.app.storage.journal, document, update),
    });
    const answer = await boards.app
      .as('admin')
      .post(`${boards.at}/plan/steps`, { step: 'approve', revision, content });
    expect(answer.statusCode).toBe(503);
    Object.assign(boards.app.storage.journal, { append: restore });
    expect(boards.app.catalogues.worksheet(boards.plan)?.entry.frozen).toBeUndefined();
    expect((await planState(boards)).stage).toBe('checked');
    expect((await step(boards, 'admin', 'approve')).statusCode).toBe(200);
  });
});

describe('[C12] a change of an approved plan is proposed', () => {
  const propose = ({ app, at }: PlanOnBoards, body: object) =>
    app.as('staff').post(`${at}/plan/proposals`, { reason: '半年見て', ...body });
  const decide = async (boards: PlanOnBoards, as: string, more: object = {}, role = 'director' as const) => {
    const { revision, proposals } = await planState(boards);
    const [newest] = proposals;
    return boards.app.as(role).post(`${boards.at}/plan/proposals/${newest?.id}`, { as, revision, ...more });
  };

  it('with a reason; accepted, it keeps old words, reason and day, and makes the next version', async () => {
    const boards = await approvedPlan();
    const goal = await rowOf(boards, 'c_goal');
    const answer = await propose(boards, { row: goal, field: 'text', text: '坂の上でも週に一度話す' });
    expect(answer.statusCode).toBe(201);
    expect(wordsIn(await sheetOf(boards.app, boards.plan), goal)).toBe('坂の上でも話す相手がいる');
    expect((await decide(boards, 'accepted')).statusCode).toBe(200);
    expect(wordsIn(await sheetOf(boards.app, boards.plan), goal)).toBe('坂の上でも週に一度話す');
    const { versions, proposals } = await planState(boards);
    expect(versions).toMatchObject([
      { number: 2, by: '係のdirector', reason: '半年見て' },
      { number: 1, by: '係のadmin' },
    ]);
    expect(proposals).toMatchObject([
      {
        ...{ before: '坂の上でも話す相手がいる', after: '坂の上でも週に一度話す', reason: '半年見て' },
        decided: { as: 'accepted', version: 2 },
      },
    ]);
    expect(wordsIn((await version(boards, 1)).sheet, goal)).toBe('坂の上でも話す相手がいる');
    expect(wordsIn((await version(boards, 2)).sheet, goal)).toBe('坂の上でも週に一度話す');
    const after = await boards.app.restart();
    expect((await planState({ ...boards, app: after })).versions).toHaveLength(2);
  });

  it('declined, it changes nothing and stays to be read', async () => {
    const boards = await approvedPlan();
    const goal = await rowOf(boards, 'c_goal');
    await propose(boards, { row: goal, field: 'text', text: '別の言い方' });
    expect((await decide(boards, 'declined', { note: '来年度に' })).statusCode).toBe(200);
    expect((await planState(boards)).proposals).toMatchObject([
      { decided: { as: 'declined', note: '来年度に' } },
    ]);
    expect((await planState(boards)).versions).toHaveLength(1);
    expect((await decide(boards, 'accepted')).statusCode).toBe(409);
  });

  it('[C3] is not accepted over another change of the same words', async () => {
    const boards = await approvedPlan();
    const goal = await rowOf(boards, 'c_goal');
    await propose(boards, { row: goal, field: 'text', text: '一つめ' });
    await propose(boards, { row: goal, field: 'text', text: '二つめ' });
    const { revision, proposals } = await planState(boards);
    const accept = (id: string | undefined, seen: number) =>
      boards.app.as('director').post(`${boards.at}/plan/proposals/${id}`, { as: 'accepted', revision: seen });
    const first = proposals.find(({ after }) => after === '一つめ');
    const second = proposals.find(({ after }) => after === '二つめ');
    expect((await accept(first?.id, revision)).statusCode).toBe(200);
    expect(errorOf(await accept(second?.id, revision)).id).toBe('plan-changed-meanwhile');
    expect(errorOf(await accept(second?.id, revision + 1)).id).toBe('plan-changed-meanwhile');
    expect(wordsIn(await sheetOf(boards.app, boards.plan), goal)).toBe('一つめ');
  });

  it('[C9] by oneself to oneself only with a note', async () => {
    const boards = await approvedPlan();
    const goal = await rowOf(boards, 'c_goal');
    const body = { row: goal, field: 'text', text: '直す', reason: '気づいた' };
    await boards.app.as('director').post(`${boards.at}/plan/proposals`, body);
    expect(errorOf(await decide(boards, 'accepted')).id).toBe('plan-needs-note');
    expect((await decide(boards, 'accepted', { note: '一人の職場のため' })).statusCode).toBe(200);
  });

  it('only of texts that were approved, and only once it is approved', async () => {
    const boards = await approvedPlan();
    const goal = await rowOf(boards, 'c_goal');
    const faulty = [
      { field: 'view', text: '見立て' },
      { row: goal, field: 'nothing', text: 'x' },
      { row: 'w_none', field: 'text', text: 'x' },
      { row: goal, field: 'text', text: '坂の上でも話す相手がいる' },
      { row: goal, field: 'text', text: 'x', reason: ' ' },
    ];
    for (const body of faulty) expect((await propose(boards, body)).statusCode).toBe(400);
    const draft = await drafted();
    const row = await rowOf(draft, 'c_goal');
    expect((await propose(draft, { row, field: 'text', text: 'x' })).statusCode).toBe(404);
  });

  it('[DUR-1] accepted and cut off, is written into the plan when it is asked for again', async () => {
    const boards = await approvedPlan();
    const goal = await rowOf(boards, 'c_goal');
    await propose(boards, { row: goal, field: 'text', text: '書かれるはずの文' });
    const { journal } = boards.app.storage;
    const append = journal.append;
    Object.assign(journal, {
      append: (document: string, update: Uint8Array) =>
        document === worksheetDocument(boards.plan)
          ? Promise.reject(new Error('full'))
          : append.call(journal, document, update),
    });
    expect((await decide(boards, 'accepted')).statusCode).toBe(503);
    Object.assign(journal, { append });
    expect(wordsIn(await sheetOf(boards.app, boards.plan), goal)).toBe('坂の上でも話す相手がいる');
    await planState(boards);
    expect(wordsIn(await sheetOf(boards.app, boards.plan), goal)).toBe('書かれるはずの文');
  });

  it('and the next year begins with what was approved last, in a sheet of its own', async () => {
    const boards = await approvedPlan();
    const { app, area, at } = boards;
    const answer = await app.as('staff').post(`${at}/plan/next`, { title: '令和10年度の計画' });
    expect(answer.statusCode).toBe(201);
    const made = (answer.json() as { id: string }).id;
    const [old, next] = [await sheetOf(app, boards.plan), await sheetOf(app, made)];
    expect(next.title).toBe('令和10年度の計画');
    const said = ({ rows }: PlainWorksheet) => new Set(rows.map(({ texts, source }) => [texts, source]));
    expect(said(next)).toEqual(said(old));
    const state = await planState({ app, at: `/api/areas/${area}/worksheets/${made}` });
    expect([state.stage, state.versions]).toEqual(['draft', []]);
    await addTo(app, made, 'ideals', [{ texts: { text: 'まだ書ける' } }]);
  });
});
