import { until } from '../../support/collaboration/turns.ts';
import { aBoard, anArea, openPage, type TestApp, testApp } from './support.ts';

export const planted = '坂の上の山田さん';

export const entriesOf = async (app: TestApp) => app.storage.journal.readAudit({ most: 10_000 });

export async function aWorksheet(app: TestApp, area: string, template = 'case-review', title = planted) {
  const answer = await app.as('staff').post(`/api/areas/${area}/worksheets`, { template, title });
  return (answer.json() as { id: string }).id;
}

/** An area with a board and worksheets whose titles must not come to stand in the record. */
export async function office(options: Parameters<typeof testApp>[0] = {}) {
  const app = await testApp(options);
  const area = await anArea(app);
  const board = await aBoard(app, area, planted);
  const sheet = await aWorksheet(app, area);
  const book = await aWorksheet(app, area, 'practice-record', `${planted}の記録`);
  return { app, area, board, sheet, book };
}
type Office = Awaited<ReturnType<typeof office>>;

/** Every way out of the house. */
export const waysOut = ({ area, board, sheet, book }: Office) =>
  [
    ['get', `/api/areas/${area}/export`],
    ['get', `/api/areas/${area}/worksheets/${sheet}/file?as=docx`],
    ['get', `/api/areas/${area}/worksheets/${sheet}/file?as=xlsx`],
    ['get', `/api/areas/${area}/worksheets/${sheet}/file?as=md`],
    ['get', `/api/areas/${area}/worksheets/${book}/records/export?as=csv`],
    ['get', `/api/areas/${area}/worksheets/${book}/records/export?as=xlsx`],
    ['post', `/api/areas/${area}/boards/${board}/copies`, { as: 'printed' }],
    ['post', `/api/areas/${area}/worksheets/${sheet}/copies`, { as: 'exported' }],
    ['get', `/api/areas/${area}/access-record/file`],
    ['get', '/api/access-record/file'],
  ] as const;

export const goOut = (app: TestApp, [method, url, body]: ReturnType<typeof waysOut>[number]) =>
  method === 'post' ? app.as('director').post(url, body) : app.as('director').get(url);

export async function opened(app: TestApp, name: string, role: Parameters<typeof openPage>[1] = 'staff') {
  const document = (await openPage(app, role)).open(name);
  await until(() => document.synced || document.denied !== undefined, 'opened or refused');
  return document;
}
