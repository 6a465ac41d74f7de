import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import { addCards } from '@yoriai/shared/boards/edits/cards';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { addRows, type NewRow } from '@yoriai/shared/worksheets/edits/rows';
import { nanoid } from 'nanoid';
import { expect, vi } from 'vitest';
import type { Product } from '../harness/product.ts';
import type { OtherPerson } from '../typing/other-person.ts';

/** A case that waits to be gathered: eight records, figures and a map stand on the shelf of its area. */
export interface CaseRoom {
  readonly area: string;
  readonly sheet: string;
  readonly book: Sheet;
}

const record = (date: string, texts: Record<string, string>): NewRow => ({ values: { date }, texts });

const records: readonly NewRow[] = [
  record('2025-07-08', {
    meeting: '坂の上の家をたずねる',
    plan: '来なくなった方の様子を知る',
    process: '7月8日（火）に、民生委員の大谷さんとたずねた。Aさん（83歳）は「話す人がいない」と言う',
    monitoring: '気にかける目は、すでにある',
  }),
  record('2025-07-22', { meeting: '坂の上サロン', process: '「このごろ来ないね」と3人から声が出た' }),
  record('2025-08-19', {
    meeting: 'Aさん宅',
    plan: '困りごとを聞く',
    process: '買い物の帰りと、話し相手のこと。編み物の話で笑顔',
  }),
  record('2025-09-09', {
    meeting: '考える会',
    plan: '一人の声をみんなの問題に',
    process: '同じ声が6件。お茶のみ場に13人が印',
  }),
  record('2025-10-14', { meeting: 'みどり病院の相談員と', process: 'Aさんの通院の日に送り迎えを合わせる' }),
  record('2025-10-21', { meeting: '配食の試し', process: 'Aさんが隣の方をさそった' }),
  record('2025-10-28', { meeting: '役員会', process: '住民5人が手をあげた' }),
  record('2025-11-06', {
    meeting: 'ふりかえり',
    plan: 'これからのこと',
    process: '4軒で声をかけ合う日を決めた',
  }),
];

export async function caseRoom(product: Product, other: OtherPerson): Promise<CaseRoom> {
  const { api } = product;
  const { id: area } = await api.post<AreaSummary>('/api/areas', { name: 'つばめ野地区', level: 'district' });
  const sheetOf = (template: string, title: string) =>
    api.post<Sheet>(`/api/areas/${area}/worksheets`, { template, title });
  let now = Date.now() - 60_000;
  const tick = () => {
    now += 1;
    return now;
  };
  const hand = { by: '南 ひなた', now: tick, id: (prefix: string) => prefix + nanoid(12) };
  const write = async (sheet: Sheet, table: string, rows: readonly NewRow[]) => {
    const document = await other.open(sheet.documents.main);
    addRows(openWorksheet(document.doc), table, rows, hand, document.undo.origin);
    await vi.waitFor(() => expect(document.state.get().is).toBe('stored'), { timeout: 10_000 });
  };
  const book = await sheetOf('practice-record', '令和7年度の実践記録');
  await write(book, 'records', records);
  const figure = (item: string, number: number, unit: string): NewRow => ({
    texts: { item, unit, origin: '区の統計' },
    values: { number: { number }, asOf: '2025-10' },
  });
  await write(await sheetOf('area-profile', '地域概況'), 'figures', [
    figure('坂の上の世帯', 418, '世帯'),
    figure('ひとり暮らし高齢者', 131, '世帯'),
    figure('自治会の加入', 302, '世帯'),
  ]);
  const map = await api.post<Sheet>(`/api/areas/${area}/boards`, {
    kind: 'worry-map',
    title: '坂の上の地図',
  });
  const board = await other.open(map.documents.main);
  const parts = openBoard(board.doc);
  const [person = '', neighbour = '', helper = '', meal = '', home = '', need = ''] = addCards(
    parts,
    [
      {
        kind: 'person',
        text: '話す人がいない',
        place: [420, 300, 272],
        fields: { ageBand: '80s', living: 'alone' },
      },
      { kind: 'person', text: '', place: [1200, 700, 272], fields: { ageBand: '70s' } },
      { kind: 'supporter', text: '民生委員', place: [860, 120, 222] },
      { kind: 'supporter', text: '配食ゆうげ\n月に二度', place: [900, 360, 222] },
      { kind: 'resource', text: 'つばめ苑\n週に一度', place: [860, 560, 220] },
      { kind: 'need', text: '買い物の帰りは荷物が重い', place: [60, 120, 236] },
    ],
    hand,
    board.undo.origin,
  );
  const tie = (from: string, to: string, kind: string, quality: string) =>
    addLink(parts, { from, to, kind, quality }, hand, board.undo.origin);
  tie(person, helper, 'visit', 'strong');
  tie(person, meal, 'meal', 'weak');
  tie(person, home, 'watching-over', 'stress');
  tie(need, person, 'about', 'ordinary');
  tie(helper, neighbour, 'visit', 'ordinary');
  await vi.waitFor(
    () => {
      const given = readBoard(board.doc).board.cards.filter(({ alias }) => alias !== undefined);
      expect(given).toHaveLength(2);
      expect(board.state.get().is).toBe('stored');
    },
    { timeout: 10_000 },
  );
  const sheet = await sheetOf('case-review', '「話す人がいない」の声から、坂の上の4軒がつながるまで');
  return { area, sheet: sheet.id, book };
}
