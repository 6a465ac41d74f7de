import { newId } from '@yoriai/server/keeping/new-id';
import { addLink } from '@yoriai/shared/boards/edits/links';
import type { Anonymity, Gathered, GatherRequest } from '@yoriai/shared/case-review/api';
import { openBoard } from '@yoriai/shared/documents/board';
import { boardDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { openWorksheet, type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { addRows, type NewRow } from '@yoriai/shared/worksheets/edits/rows';
import type { RelationMap } from '@yoriai/shared/worksheets/relation-map';
import { aBoardOf, aCard } from './boards-to-convert.ts';
import { type Answer, anArea, type TestApp, testApp } from './support.ts';

export type Who = 'admin' | 'director' | 'staff';

const hand = { by: '記録した係', now: () => 1000, id: newId };

async function aSheet(app: TestApp, area: string, template: string, who: Who = 'staff'): Promise<string> {
  const answer = await app
    .as(who)
    .post(`/api/areas/${area}/worksheets`, { template, title: `${template}の紙` });
  return (answer.json() as { id: string }).id;
}

export async function rowsOn(
  app: TestApp,
  sheet: string,
  table: string,
  rows: readonly NewRow[],
): Promise<readonly string[]> {
  let ids: readonly string[] = [];
  await app.engine.change(worksheetDocument(sheet), (doc) => {
    ids = addRows(openWorksheet(doc), table, rows, hand, undefined);
  });
  return ids;
}

export const aRecord = (date: string, texts: Record<string, string>): NewRow => ({ values: { date }, texts });

export const sheetNow = (app: TestApp, sheet: string): Promise<PlainWorksheet> =>
  app.engine.read(worksheetDocument(sheet), (doc) => readWorksheet(doc).worksheet);

/** Eight records of half a year in an invented place, with all that must not reach a case planted in them. */
const records: readonly NewRow[] = [
  aRecord('2025-07-08', {
    meeting: 'Cさん訪問　民生委員の大谷さん同行',
    plan: 'Ｃさんの様子を知る',
    process:
      '7月8日（火）に訪ねた。Cさん（83歳）は昭和17年5月3日生まれ。3丁目12-5 みどり荘101。電話は０９０-1234-5678',
    monitoring: 'Cは、編み物が得意とのこと',
  }),
  aRecord('2025-07-22', {
    meeting: '坂の上サロン',
    plan: 'B様に声をかける',
    process: 'つばめ苑のデイサービスを週2回',
  }),
  aRecord('2025-08-05', {
    meeting: '役員会',
    process: 'みどり病院の相談員さんと話した。Cさんの長男は株式会社青葉建設に勤める',
  }),
  aRecord('2025-08-19', {
    meeting: 'Bさん宅',
    process: 'お孫さんはつばめ野小学校の4年生。つばめ苑へ行く日は留守',
  }),
  aRecord('2025-09-09', { meeting: '考える会', plan: '一人の声をみんなの問題に', process: '同じ声が6件' }),
  aRecord('2025-10-14', { meeting: '配食の相談', process: '10/14に試した。Cさんも食べた' }),
  aRecord('2025-10-28', { meeting: '役員会', process: '住民5人が手をあげた' }),
  aRecord('2025-11-06', { meeting: 'ふりかえり', process: '大谷さんから電話。Cさんが散歩に出た' }),
  aRecord('2026-02-01', { meeting: 'あとの会', process: '期間の外' }),
];

/** What of the records may stand nowhere in the case. */
export const planted = [
  '大谷',
  '83歳',
  '昭和17',
  '5月3日',
  '7月8日',
  '12-5',
  'みどり荘',
  '1234',
  '１２３４',
  'つばめ苑',
  'みどり病院',
  '青葉建設',
  'つばめ野小',
  '10/14',
  '2025-07-08',
  'Ｃさん',
  'B様',
];

/** An area with a book, a figure sheet, a map of three persons and an empty case. */
export async function aCase(options: Parameters<typeof testApp>[0] = {}, presenter: Who = 'staff') {
  const app = await testApp(options);
  const area = await anArea(app, 'つばめ野地区');
  const book = await aSheet(app, area, 'practice-record', presenter);
  const recordIds = await rowsOn(app, book, 'records', records);
  const profile = await aSheet(app, area, 'area-profile', presenter);
  await rowsOn(app, profile, 'figures', [
    {
      texts: { item: '坂上の世帯', unit: '世帯', origin: '区の統計' },
      values: { number: { number: 418 }, asOf: '2025-10', method: 'statistics' },
    },
    {
      texts: { item: '高齢化率', origin: '区の統計' },
      values: { number: { number: 213 }, of: { number: 531 }, asOf: '2025-10' },
    },
  ]);
  const map = await aBoardOf(app, area, 'worry-map', '春の地図');
  const a = await aCard(app, map, { kind: 'person', text: '', fields: { alias: 'A' }, place: [0, 0, 200] });
  const b = await aCard(app, map, {
    kind: 'person',
    text: '',
    fields: { alias: 'B', ageBand: '70s' },
    place: [900, 400, 200],
  });
  const c = await aCard(app, map, {
    kind: 'person',
    text: '話す人がいない。3丁目のCさん',
    fields: { alias: 'C', ageBand: '80s' },
    place: [400, 303, 200],
  });
  const home = await aCard(app, map, { kind: 'resource', text: 'つばめ苑\n週2回', place: [1000, 30, 200] });
  const helper = await aCard(app, map, { kind: 'supporter', text: '民生委員', place: [700, 30, 200] });
  await app.engine.change(boardDocument(map), (doc) => {
    const board = openBoard(doc);
    const tie = (from: string, to: string, kind: string, quality: string) =>
      addLink(board, { from, to, kind, quality }, hand, undefined);
    tie(c, helper, 'visit', 'strong');
    tie(c, home, 'watching-over', 'weak');
    tie(helper, b, 'visit', 'ordinary');
  });
  const sheet = await aSheet(app, area, 'case-review', presenter);
  const at = `/api/areas/${area}/worksheets/${sheet}`;
  return {
    ...{ app, area, book, recordIds, profile, map, sheet, at, persons: { a, b, c } },
    gather: (body: object = {}, who: Who = presenter): Promise<Answer> =>
      app.as(who).post(`${at}/gather`, { ...gathering(map, c), ...body }),
    anonymity: async (who: Who): Promise<Anonymity> => (await app.as(who).get(`${at}/anonymity`)).json(),
    confirm: (who: Who, body: object): Promise<Answer> => app.as(who).post(`${at}/anonymity-check`, body),
    now: () => sheetNow(app, sheet),
  };
}

let keys = 0;
const gathering = (board: string, person: string): GatherRequest & { key: string } => {
  keys += 1;
  return {
    period: { from: '2025-07-01', to: '2025-11-30' },
    parts: ['profile', 'relations', 'progress'],
    ...{ board, persons: [person] },
    key: `gather-${String(keys).padStart(6, '0')}`,
  };
};

export const gatheredOf = (answer: Answer): Gathered => answer.json();

export const textsOf = ({ rows }: PlainWorksheet, table: string, column: string): readonly string[] =>
  rows.filter((row) => row.table === table && row.away === undefined).map(({ texts }) => texts[column] ?? '');

export const mapOn = ({ values }: PlainWorksheet): RelationMap => values.relations?.value as RelationMap;
