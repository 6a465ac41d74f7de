import type { AccountRole } from '@yoriai/shared/access/roles';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import { openWorksheet, type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { PlanState } from '@yoriai/shared/support-plan/api';
import type { Candidates, Gathered, LooseActivities } from '@yoriai/shared/support-plan/gathering';
import { addRows, type NewRow } from '@yoriai/shared/worksheets/edits/rows';
import type { SheetSources, SourceState } from '@yoriai/shared/worksheets/sources';
import { type Answer, anArea, type TestApp, testApp } from './support.ts';
import { convert, hand, make, write } from './three-boards.ts';

/** A sheet of a form on an area's shelf. */
export async function aSheet(
  app: TestApp,
  area: string,
  template: string,
  title = template,
): Promise<string> {
  const made = await app.as('staff').post(`/api/areas/${area}/worksheets`, { template, title });
  return (made.json() as { id: string }).id;
}

export const sheetOf = (app: TestApp, id: string): Promise<PlainWorksheet> =>
  app.engine.read(worksheetDocument(id), (doc) => readWorksheet(doc).worksheet);

/** Rows as a server would write them. */
export const addTo = (app: TestApp, id: string, table: string, rows: NewRow[]): Promise<void> =>
  app.engine.change(worksheetDocument(id), (doc) => {
    addRows(openWorksheet(doc), table, rows, hand, 'test');
  });

/**
 * An area whose boards hold a way from a 問題 to two 取り組み, one of them with nothing behind it, and an empty plan.
 */
export async function planOnBoards(options: Parameters<typeof testApp>[0] = {}) {
  const app = await testApp(options);
  const area = await anArea(app);
  const needs = await make(app, area, 'needs-to-issues', '困りごと');
  const model = await make(app, area, 'logic-model', 'これから');
  await write(
    app,
    needs,
    [
      { id: 'c_problem', kind: 'problem', text: '話す相手がいない' },
      {
        id: 'c_issue',
        kind: 'issue',
        text: '話せる場をつくる',
        fields: { who: '町内会', withWhom: '民生委員' },
      },
    ],
    [['c_problem', 'c_issue', 'grew-into']],
  );
  await write(
    app,
    model,
    [
      { id: 'c_ideal', kind: 'ideal', text: 'だれもひとりにならないまち' },
      {
        id: 'c_goal',
        kind: 'goal',
        text: '坂の上でも話す相手がいる',
        fields: { indicator: '週に一度話す人', now: '4割', target: '7割' },
      },
      { id: 'c_activity', kind: 'activity', text: 'お茶のみ場', fields: { who: '班長', when: '毎週木曜' } },
      { id: 'c_loose', kind: 'activity', text: '花だん' },
    ],
    [
      ['c_goal', 'c_ideal', 'contributes'],
      ['c_activity', 'c_goal', 'contributes'],
    ],
  );
  await convert(app, area, [needs, 'c_issue'], [model, 'c_activity']);
  const plan = await aSheet(app, area, 'support-plan', '令和9年度の計画');
  return { app, area, needs, model, plan, at: `/api/areas/${area}/worksheets/${plan}` };
}

export type PlanOnBoards = Awaited<ReturnType<typeof planOnBoards>>;

export const allCards = ({ needs, model }: Pick<PlanOnBoards, 'needs' | 'model'>) => [
  { board: needs, card: 'c_issue' },
  ...['c_ideal', 'c_goal', 'c_activity', 'c_loose'].map((card) => ({ board: model, card })),
];

export const gatherAll = async (boards: PlanOnBoards, more: object = {}): Promise<Gathered> =>
  (
    await boards.app.as('staff').post(`${boards.at}/plan/gather`, { cards: allCards(boards), ...more })
  ).json() as Gathered;

type At = Pick<PlanOnBoards, 'app' | 'at'>;

export const candidates = async ({ app, at }: At): Promise<Candidates> =>
  (await app.as('staff').get(`${at}/plan/candidates`)).json();
export const sources = async ({ app, at }: At): Promise<readonly SourceState[]> =>
  (await sheetSources({ app, at })).rows;
export const sheetSources = async ({ app, at }: At): Promise<SheetSources> =>
  (await app.as('staff').get(`${at}/sources`)).json();
export const links = async ({ app, at }: At): Promise<LooseActivities> =>
  (await app.as('staff').get(`${at}/plan/links`)).json();
export const planState = async ({ app, at }: At, role: AccountRole = 'staff'): Promise<PlanState> =>
  (await app.as(role).get(`${at}/plan/state`)).json();

/** Takes a step as somebody who has seen how the plan is now. */
export async function step(on: At, role: AccountRole, name: string, more: object = {}): Promise<Answer> {
  const { revision, content } = await planState(on, role);
  return on.app.as(role).post(`${on.at}/plan/steps`, { step: name, revision, content, ...more });
}

/** An approved plan: 担当, 次長, 局長. */
export async function approvedPlan(options: Parameters<typeof testApp>[0] = {}): Promise<PlanOnBoards> {
  const boards = await planOnBoards(options);
  await gatherAll(boards);
  await step(boards, 'staff', 'submit');
  await step(boards, 'director', 'check');
  await step(boards, 'admin', 'approve');
  return boards;
}
