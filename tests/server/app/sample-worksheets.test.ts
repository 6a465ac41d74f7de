import { figuresOf } from '@yoriai/shared/area-profile/figures';
import type { AreaSummary, Shelf } from '@yoriai/shared/areas/area';
import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { plainOfRich } from '@yoriai/shared/documents/rich-text-plain';
import { type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import { recordsOf } from '@yoriai/shared/records/records';
import type { RelationMap } from '@yoriai/shared/worksheets/relation-map';
import type { SheetSources } from '@yoriai/shared/worksheets/sources';
import { describe, expect, it } from 'vitest';
import { expectNoDetail } from './no-detail.ts';
import { testApp } from './support.ts';

const day = 24 * 60 * 60_000;

const ready = async () => {
  const app = await testApp();
  const staff = app.as('staff');
  const { id: area } = (await staff.post('/api/sample')).json() as AreaSummary;
  const shelf = (await staff.get(`/api/areas/${area}`)).json() as Shelf;
  const sheets = new Map<string, PlainWorksheet & { readonly id: string }>();
  for (const { id, kind } of shelf.sheets.filter(({ of }) => of === 'worksheet')) {
    const { worksheet, problems } = await app.engine.read(worksheetDocument(id), readWorksheet);
    expect([kind, problems]).toEqual([kind, []]);
    sheets.set(kind, { ...worksheet, id });
  }
  const first = (template: string) => {
    const found = sheets.get(template);
    if (!found) throw new Error(`the sample has no ${template}`);
    return found;
  };
  const sourcesOf = async (template: string) =>
    ((await staff.get(`/api/areas/${area}/worksheets/${first(template).id}/sources`)).json() as SheetSources)
      .rows;
  return { app, area, shelf, sheets, first, sourcesOf };
};

const rowsOf = ({ rows }: PlainWorksheet, table: string) => rows.filter((row) => row.table === table);

describe('the worksheets of the sample area', () => {
  it('[UX-6] stand on its shelf, dated as they were written', async () => {
    const { app, shelf, sheets } = await ready();
    expect([...sheets.keys()].sort()).toEqual([
      'area-profile',
      'case-review',
      'minutes',
      'monthly-review',
      'practice-record',
      'review-sheet',
      'support-plan',
    ]);
    for (const { of, title, editedAt, createdAt, editedBy } of shelf.sheets) {
      if (of === 'board') continue;
      expect([title, editedBy]).toEqual([title, '地区担当']);
      expect(editedAt, title).toBeLessThanOrEqual(app.now() - day);
      expect(createdAt, title).toBeLessThanOrEqual(editedAt);
    }
  });

  it('[WS-3] a book of records over eight months, each with its number, and one that is only planned', async () => {
    const { app, first } = await ready();
    const records = recordsOf(first('practice-record'));
    expect(records.length).toBeGreaterThanOrEqual(24);
    const today = new Date(app.now() + 9 * 60 * 60_000).toISOString().slice(0, 10);
    const [oldest] = records;
    expect(Date.parse(today) - Date.parse(oldest?.date ?? '')).toBeGreaterThan(220 * day);
    for (const { meeting, number, plan, date = '', process, kind, policy } of records) {
      expect([meeting, kind, policy.length > 0, plan === '']).toEqual([meeting, kind ?? '', true, false]);
      expect(number, meeting).toBeGreaterThan(0);
      expect([meeting, process === '']).toEqual([meeting, date > today]);
    }
    expect(records.filter(({ date = '' }) => date > today)).toHaveLength(1);
    for (const { meeting, date = '' } of records)
      if (meeting.includes('火曜日')) expect([meeting, new Date(date).getUTCDay()]).toEqual([meeting, 2]);
    for (const { monitoring } of records) expect([...monitoring].length).toBeLessThanOrEqual(100);
  });

  it('[MAP-1] [WS-3] who is meant by a letter in the records is that letter on the map', async () => {
    const { app, first, shelf } = await ready();
    const map = shelf.sheets.find(({ title }) => title.includes('気になる人マップ'));
    const { board } = await app.engine.read(boardDocument(map?.id ?? ''), readBoard);
    const persons = board.cards.filter(({ kind }) => kind === 'person');
    const letters = new Set(persons.map(({ alias }) => String(alias)));
    let seen = 0;
    for (const record of recordsOf(first('practice-record'))) {
      const words = [record.meeting, record.plan, record.process, record.monitoring].join(' ');
      const named = [...words.matchAll(/([A-Z])さん/g)].map(([, letter]) => letter ?? '');
      for (const letter of named) expect(letters).toContain(letter);
      const pointed = record.cards.flatMap(
        ({ entry }) => persons.find(({ id }) => id === entry)?.alias ?? [],
      );
      for (const letter of pointed) expect(named).toContain(letter);
      seen += pointed.length;
    }
    expect(seen).toBeGreaterThanOrEqual(3);
  });

  it('[AREA-3] 地域概況 with figures of which one is old, one unverified, and rates that are worked out', async () => {
    const { app, first } = await ready();
    const today = new Date(app.now()).toISOString().slice(0, 10);
    const figures = figuresOf(first('area-profile'), today);
    const states = figures.map(({ state }) => state);
    expect(states.filter((it) => it === 'old')).toHaveLength(1);
    expect(states.filter((it) => it === 'unverified')).toHaveLength(1);
    expect(figures.find(({ label }) => label.startsWith('高齢化率'))?.value).toBe('34.2％（2,340／6,842）');
    expect(figures.find(({ label }) => label.includes('買い物'))?.value).toMatch(/^38\./);
    for (const { label, state, asOf, origin } of figures)
      if (state !== 'unverified') expect([label, asOf === '', origin === '']).toEqual([label, false, false]);
  });

  it('[WS-5] a case assembled in part: records, figures and a 関係図 in the letters of the case', async () => {
    const { first, sourcesOf } = await ready();
    const review = first('case-review');
    expect(rowsOf(review, 'progress').length).toBeGreaterThanOrEqual(8);
    expect(rowsOf(review, 'profile').length).toBeGreaterThanOrEqual(8);
    expect(rowsOf(review, 'questions').length).toBeGreaterThanOrEqual(1);
    const relations = review.values.relations?.value as RelationMap;
    const [person] = relations.nodes.filter(({ kind }) => kind === 'person');
    expect(person?.alias).toBe('A');
    expect(relations.lines.length).toBeGreaterThanOrEqual(3);
    for (const { texts } of rowsOf(review, 'progress')) expect(texts.when).not.toMatch(/日/);
    expect(rowsOf(review, 'nextSteps')).toEqual([]);
    expect(new Set((await sourcesOf('case-review')).map(({ state }) => state))).toEqual(new Set(['same']));
  });

  it('[WS-7] [C1] a plan whose rows lead back to the cards and figures they were taken from', async () => {
    const { first, sourcesOf } = await ready();
    const plan = first('support-plan');
    for (const table of ['ideals', 'issues', 'goals', 'activities', 'profile']) {
      const rows = rowsOf(plan, table);
      expect(rows.length, table).toBeGreaterThan(0);
      for (const row of rows)
        expect([row.texts, row.source?.paper === undefined]).toEqual([row.texts, false]);
    }
    expect(rowsOf(plan, 'activities').map(({ texts }) => texts.text)).toContain('静かに話す火曜日');
    const sources = await sourcesOf('support-plan');
    expect(sources.length).toBeGreaterThanOrEqual(20);
    expect(new Set(sources.map(({ state }) => state))).toEqual(new Set(['same']));
  });

  it('[P1] [P2] [P3] [P15] no word in them reads like a name, a house, a telephone or an address', async () => {
    const { sheets } = await ready();
    for (const { title, texts, rich, rows, remarks, values } of sheets.values()) {
      const references = Object.values(values).map(({ value }) => JSON.stringify(value));
      for (const word of [
        title,
        ...Object.values(texts),
        ...Object.values(rich).map(plainOfRich),
        ...rows.flatMap((row) => [...Object.values(row.texts), row.by, row.source?.words ?? '']),
        ...remarks.flatMap(({ text, by }) => [text, by]),
        ...references.flatMap((it) =>
          it.includes('"words"')
            ? [...it.matchAll(/"words":"([^"]*)"/g)].map(([, words]) => words ?? '')
            : [],
        ),
      ])
        expectNoDetail(word);
    }
  });

  it('[AREA-5] they leave and come back with the area as they are', async () => {
    const { app, area, sheets } = await ready();
    const file = (await app.as('staff').get(`/api/areas/${area}/export`)).json();
    expect((file as { worksheets: object[] }).worksheets).toHaveLength(sheets.size);
    const other = await testApp();
    const answer = await other.as('admin').post('/api/areas/import', file as object);
    expect(answer.statusCode).toBe(201);
    for (const { id, ...worksheet } of sheets.values())
      expect(await other.engine.read(worksheetDocument(id), (doc) => readWorksheet(doc).worksheet)).toEqual(
        worksheet,
      );
  });
});
