import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { AreaFile } from '@yoriai/shared/areas/area-file';
import { worksheetTemplates } from '@yoriai/shared/worksheets/registry';
import { describe, expect, it } from 'vitest';
import { standingWorksheet } from '../../support/worksheets.ts';
import { approvedPlan, planState } from './a-plan.ts';
import { type TestApp, testApp } from './support.ts';

const [by, at] = ['佐久間', 1_700_000_000_000];

/** A book with a record in it, and a review sheet with rich text. */
const content = {
  values: { period: { value: { from: '2026-04-01', to: '2026-10-31' }, by, at } },
  texts: { place: 'つばめ野' },
  rich: {
    summary: [
      { type: 'heading', level: 3, inline: [{ text: '坂の上' }] },
      {
        type: 'paragraph',
        inline: [
          { text: '声', bold: true },
          { text: '民生委員', ruby: 'みんせいいいん' },
        ],
      },
      { type: 'list', ordered: true, items: [[{ type: 'paragraph', inline: [{ text: 'ひとつめ' }] }]] },
    ],
  },
  rows: [
    {
      id: 'w_1',
      table: 'progress',
      order: 'a0',
      by,
      at,
      values: {},
      texts: { when: '令和8年4月', plan: '知る' },
    },
    { id: 'w_2', table: 'progress', order: 'a1', by, at, away: at, values: {}, texts: { plan: 'しまった' } },
  ],
  remarks: [{ id: 'r_1', kind: 'question', on: 'progress', text: 'いつからですか', by, at }],
} as const;

const exportOf = async (app: TestApp, area: string): Promise<AreaFile> =>
  (await app.as('staff').get(`/api/areas/${area}/export`)).json();

const importInto = (app: TestApp, file: unknown) =>
  app.as('admin').post('/api/areas/import', JSON.stringify(file), { 'content-type': 'application/json' });

const exported = async () => {
  const app = await testApp();
  const { area, worksheet } = await standingWorksheet(app, 'case-review', {
    title: 'Aさんと坂の上',
    ...content,
  });
  return { app, area, worksheet, file: await exportOf(app, area) };
};

describe('an exported area with worksheets', () => {
  it('[AREA-5] comes back with every value, text, row, remark and what was put away', async () => {
    const { area, file } = await exported();
    expect(file.worksheets).toMatchObject([{ worksheet: { title: 'Aさんと坂の上', ...content } }]);
    const other = await testApp({ storage: memoryStorage() });
    expect((await importInto(other, file)).statusCode).toBe(201);
    expect((await exportOf(other, area)).worksheets).toEqual(file.worksheets);
    expect((await exportOf(await other.restart(), area)).worksheets).toEqual(file.worksheets);
  });

  it('[AREA-5][WS-7] an approved plan comes back approved, with its versions, and stays frozen', async () => {
    const plan = await approvedPlan();
    const file = await exportOf(plan.app, plan.area);
    const other = await testApp({ storage: memoryStorage() });
    expect((await importInto(other, file)).json()).toMatchObject({ id: plan.area });
    expect((await exportOf(other, plan.area)).worksheets).toEqual(file.worksheets);
    const state = (app: TestApp) => planState({ ...plan, app });
    const there = await state(other);
    expect(there.versions).toHaveLength(1);
    expect(there.versions).toEqual((await state(plan.app)).versions);
    expect(file.worksheets.some(({ frozen }) => frozen !== undefined)).toBe(true);
  });

  it('[AREA-5][AC-B B6] who confirmed a case did so on that server: it is confirmed anew', async () => {
    const { app, area, worksheet } = await exported();
    const at = `/api/areas/${area}/worksheets/${worksheet}`;
    const { revision } = (await app.as('director').get(`${at}/anonymity`)).json() as { revision: string };
    await app.as('director').post(`${at}/anonymity-check`, { revision, reason: 'ひとりの職場' });
    const state = async (on: TestApp) =>
      ((await on.as('staff').get(`${at}/anonymity`)).json() as { state: string }).state;
    expect(await state(app)).toBe('confirmed');
    const other = await testApp({ storage: memoryStorage() });
    await importInto(other, await exportOf(app, area));
    expect(await state(other)).toBe('unconfirmed');
  });

  it('[AREA-5] a file written before there were worksheets is read as it is', async () => {
    const { file } = await exported();
    const { worksheets: _none, ...older } = file;
    const other = await testApp({ storage: memoryStorage() });
    expect((await importInto(other, { ...older, version: 2 })).statusCode).toBe(201);
  });

  it.each<[string, (file: AreaFile) => unknown, string]>([
    [
      'of a form nobody knows yet',
      (file) => changed(file, { template: 'from-tomorrow' }),
      'area-file-too-new',
    ],
    ['of a newer version of its form', (file) => changed(file, { version: 99 }), 'area-file-too-new'],
    [
      'with a row of no table',
      (file) => changed(file, { rows: [{ ...content.rows[0], table: 'x' }] }),
      'not-an-area-file',
    ],
    [
      'with a value that is none',
      (file) => changed(file, { values: { period: { value: 'いつか', by, at } } }),
      'not-an-area-file',
    ],
    [
      'with a text in no form',
      (file) => changed(file, { rich: { summary: [{ type: 'script' }] } }),
      'not-an-area-file',
    ],
    [
      'the same one twice',
      (file) => ({ ...file, worksheets: [file.worksheets[0], file.worksheets[0]] }),
      'not-an-area-file',
    ],
  ])('[AREA-5][HOST-7] a worksheet %s: refused, and nothing is there', async (_, spoil, id) => {
    const { file, area } = await exported();
    const other = await testApp({ storage: memoryStorage() });
    const answer = await importInto(other, spoil(file));
    expect(answer.json()).toMatchObject({ error: { id } });
    expect((await other.as('staff').get(`/api/areas/${area}`)).statusCode).toBe(404);
  });

  it('[AREA-5] every form comes back as it was made', async () => {
    const app = await testApp();
    const made = await app.as('staff').post('/api/areas', { name: 'つばめ野地区', level: 'district' });
    const area = (made.json() as { id: string }).id;
    for (const { name } of worksheetTemplates.filter(({ paper }) => paper !== 'own'))
      await app.as('staff').post(`/api/areas/${area}/worksheets`, { template: name, title: name });
    const file = await exportOf(app, area);
    expect(file.worksheets.length).toBeGreaterThan(8);
    const other = await testApp({ storage: memoryStorage() });
    await importInto(other, file);
    expect((await exportOf(other, area)).worksheets).toEqual(file.worksheets);
  });
});

const changed = (file: AreaFile, change: object): unknown => ({
  ...file,
  worksheets: file.worksheets.map((it) => ({ ...it, worksheet: { ...it.worksheet, ...change } })),
});
