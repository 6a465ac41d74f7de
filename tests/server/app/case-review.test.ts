import { versionsDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { replaceText } from '@yoriai/shared/documents/text';
import { openWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { putAwayRows } from '@yoriai/shared/worksheets/edits/rows';
import type { SheetSources } from '@yoriai/shared/worksheets/sources';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { aCard, errorOf } from './boards-to-convert.ts';
import { aCase, aRecord, gatheredOf, mapOn, planted, rowsOn, sheetNow, textsOf } from './case-to-review.ts';
import { fileOf, type TestApp } from './support.ts';

const hand = { by: '書いた係', now: () => 2000, id: (prefix: string) => `${prefix}${Math.random()}` };

const write = (app: TestApp, sheet: string, row: string | undefined, field: string, text: string) =>
  app.engine.change(worksheetDocument(sheet), (doc) => replaceText(worksheetText(doc, row, field), text));

describe('a case sheet that is assembled', () => {
  it('[WS-5] [B1] has period, area, figures, map and records without a word typed', async () => {
    const it = await aCase();
    const answer = await it.gather();
    expect([answer.statusCode, gatheredOf(answer)]).toEqual([
      201,
      {
        profile: { fresh: 2, there: 0 },
        progress: { fresh: 8, there: 0 },
        relations: { persons: 1, others: 2, lines: 2 },
      },
    ]);
    const sheet = await it.now();
    expect(sheet.values.period?.value).toEqual({ from: '2025-07-01', to: '2025-11-30' });
    expect(sheet.texts).toMatchObject({ place: 'つばめ野地区', presenter: '係のstaff' });
    expect(textsOf(sheet, 'profile', 'label')).toEqual(['坂上の世帯', '高齢化率']);
    expect(textsOf(sheet, 'profile', 'value')).toEqual(['418世帯', '40.1％（213／531）']);
    expect(textsOf(sheet, 'progress', 'when')).toEqual([
      ...['令和7年7月', '令和7年7月', '令和7年8月', '令和7年8月', '令和7年9月', '令和7年10月', '令和7年10月'],
      '令和7年11月',
    ]);
  });

  it('[AC-B] [B7] calls everybody the same everywhere, whatever the map calls them', async () => {
    const it = await aCase();
    await it.gather();
    const sheet = await it.now();
    const map = mapOn(sheet);
    // Whom the case is about is A, although the map calls her C.
    expect(map.nodes[0]).toMatchObject({
      kind: 'person',
      alias: 'A',
      text: '80代\n話す人がいない。〇丁目のAさん',
    });
    expect(textsOf(sheet, 'progress', 'meeting').slice(0, 2)).toEqual([
      'Aさん訪問　民生委員のBさん同行',
      'サロンA',
    ]);
    expect(textsOf(sheet, 'progress', 'plan')[0]).toBe('Aさんの様子を知る');
    expect(textsOf(sheet, 'progress', 'process')[0]).toBe(
      '7月に訪ねた。Aさん（80代）は〇年生まれ。〇丁目 施設B〇号。電話は（連絡先）',
    );
    // The B of the map is the third of the case; the name that was spoken keeps its letter months later.
    expect(textsOf(sheet, 'progress', 'plan')[1]).toBe('C様に声をかける');
    expect(textsOf(sheet, 'progress', 'process').at(-1)).toContain('Bさんから電話。Aさんが');
    // One facility is one letter, on the map and in the records.
    const home = map.nodes.find(({ kind }) => kind === 'resource')?.text.split('\n')[0];
    expect(home).toMatch(/^施設[A-Z]$/);
    expect(textsOf(sheet, 'progress', 'process')[1]).toBe(`${home}のデイサービスを週2回`);
    expect(textsOf(sheet, 'progress', 'process')[3]).toBe(`お孫さんは学校Aの4年生。${home}へ行く日は留守`);
  });

  it('[AC-B] [B7] [P2] [P4] [P10] bears nothing of what was planted, in no byte of it, and no id of the map', async () => {
    const it = await aCase();
    await it.gather({ withRemarks: true });
    const { app, sheet, area, map, persons } = it;
    const bytes = await app.engine.read(worksheetDocument(sheet), (doc) =>
      Buffer.from(Y.encodeStateAsUpdate(doc)).toString('utf8'),
    );
    const file = JSON.stringify(await fileOf(app, `areas/${area}/worksheet-${sheet}.json`));
    const papers = await app.engine.read(versionsDocument(sheet), (doc) =>
      Buffer.from(Y.encodeStateAsUpdate(doc)).toString('utf8'),
    );
    for (const words of planted) for (const kept of [bytes, file, papers]) expect(kept).not.toContain(words);
    for (const id of [map, ...Object.values(persons)])
      for (const kept of [bytes, file]) expect(kept).not.toContain(id);
    const open = await it.anonymity('director');
    expect(open.risks.filter(({ kind }) => kind !== 'map-names')).toEqual([]);
  });

  it('[WS-5] leaves the records as they are, and 所感 out unless it is asked for', async () => {
    const it = await aCase();
    const before = await sheetNow(it.app, it.book);
    await it.gather();
    expect(await sheetNow(it.app, it.book)).toEqual(before);
    expect(textsOf(await it.now(), 'progress', 'monitoring').join('')).toBe('');
    await it.gather({ withRemarks: true });
    expect(textsOf(await it.now(), 'progress', 'monitoring')[0]).toBe('Aは、編み物が得意とのこと');
  });

  it('[WS-5] [P6] draws only what is within reach of those it is about', async () => {
    const it = await aCase();
    await it.gather({ reach: 2 });
    const map = mapOn(await it.now());
    expect(map.nodes.slice(0, 2).map(({ alias }) => alias)).toEqual(['A', 'B']);
    expect(new Set(map.nodes.slice(2).map(({ kind }) => kind))).toEqual(new Set(['resource', 'supporter']));
    expect(map.lines.map(({ quality }) => quality).sort()).toEqual(['ordinary', 'strong', 'weak']);
    expect(map.nodes.every(({ x, y }) => x % 10 === 0 && y % 10 === 0)).toBe(true);
    await it.gather({ persons: [] });
    expect(mapOn(await it.now()).nodes).toHaveLength(5);
  });
});

describe('gathering again', () => {
  it('[WS-5] brings what is new, in its place, and doubles nothing', async () => {
    const it = await aCase();
    await it.gather();
    await rowsOn(it.app, it.book, 'records', [
      aRecord('2025-09-30', { meeting: 'Cさんと散歩', process: 'Dさんも来た' }),
    ]);
    const again = gatheredOf(await it.gather());
    expect(again).toMatchObject({ profile: { fresh: 0, there: 2 }, progress: { fresh: 1, there: 8 } });
    const meetings = textsOf(await it.now(), 'progress', 'meeting');
    expect(meetings).toHaveLength(9);
    expect(meetings.slice(4, 6)).toEqual(['考える会', 'Aさんと散歩']);
    // A letter nobody has had yet.
    expect(textsOf(await it.now(), 'progress', 'process')[5]).toBe('Dさんも来た');
  });

  it('[WS-5] [AC-B] [B7] keeps letters when it is done without the map, by another person, after a restart', async () => {
    const it = await aCase();
    await it.gather();
    await rowsOn(it.app, it.book, 'records', [
      aRecord('2025-11-20', { process: 'Cさんと大谷さん、つばめ苑、Bさん' }),
    ]);
    const after = await it.app.restart();
    const home = mapOn(await sheetNow(after, it.sheet)).nodes.find(({ kind }) => kind === 'resource')?.text;
    const body = { period: { from: '2025-07', to: '2025-11' }, parts: ['progress'], key: 'gather-after' };
    const answer = await after.as('director').post(`${it.at}/gather`, body);
    expect(gatheredOf(answer).progress).toEqual({ fresh: 1, there: 8 });
    const last = textsOf(await sheetNow(after, it.sheet), 'progress', 'process').at(-1);
    expect(last).toBe(`AさんとBさん、${home?.split('\n')[0]}、Cさん`);
  });

  it('[WS-5] the same letter of another map is another person', async () => {
    const it = await aCase();
    await it.gather();
    const answer = await it.app
      .as('staff')
      .post(`/api/areas/${it.area}/boards`, { kind: 'worry-map', title: '冬の地図' });
    const winter = (answer.json() as { id: string }).id;
    const c = await aCard(it.app, winter, { kind: 'person', text: '', fields: { alias: 'C' } });
    await it.gather({ board: winter, persons: [c], parts: ['relations'] });
    expect(mapOn(await it.now()).nodes.map(({ alias }) => alias)).toEqual(['D']);
  });

  it('[WS-5] [C2] keeps what people reworded or put away', async () => {
    const it = await aCase();
    await it.gather();
    const [first, second] = (await it.now()).rows.filter(({ table }) => table === 'progress');
    if (!first || !second) throw new Error('no rows');
    await write(it.app, it.sheet, first.id, 'process', '言いかえたことば');
    await write(it.app, it.sheet, undefined, 'place', '坂の上');
    await it.app.engine.change(worksheetDocument(it.sheet), (doc) =>
      putAwayRows(openWorksheet(doc), [second.id], hand, undefined),
    );
    await it.gather();
    const sheet = await it.now();
    expect(textsOf(sheet, 'progress', 'process')[0]).toBe('言いかえたことば');
    expect(textsOf(sheet, 'progress', 'process')).toHaveLength(7);
    expect(sheet.texts.place).toBe('坂の上');
    expect(sheet.rows.find(({ id }) => id === first.id)?.source).toMatchObject({ to: 'row', paper: it.book });
  });

  it('[WS-5] [AC-B] [B7] a record that was changed says so, and its new words do not come in unmasked', async () => {
    const it = await aCase();
    await it.gather();
    await write(it.app, it.book, it.recordIds[4], 'process', '大谷さんが電話した');
    const row = (await it.now()).rows.find(({ source }) => source?.entry === it.recordIds[4]);
    const sources = await it.app.as('staff').get(`${it.at}/sources`);
    const { rows } = sources.json() as SheetSources;
    expect(rows).toContainEqual(expect.objectContaining({ row: row?.id, state: 'changed' }));
    expect(sources.body).not.toContain('大谷');
    const taken = await it.app.as('staff').post(`${it.at}/sources/${row?.id}`, { take: 'words' });
    expect(taken.statusCode).toBe(403);
    expect(textsOf(await it.now(), 'progress', 'process')[4]).toBe('同じ声が6件');
  });

  it('[WS-5] [CNV-3] by the same key makes nothing twice, and nothing else', async () => {
    const it = await aCase();
    const [first, again] = [await it.gather({ key: 'gather-same' }), await it.gather({ key: 'gather-same' })];
    expect([first.statusCode, again.statusCode]).toEqual([201, 200]);
    expect(gatheredOf(again)).toEqual(gatheredOf(first));
    expect(textsOf(await it.now(), 'progress', 'when')).toHaveLength(8);
    const other = await it.gather({ key: 'gather-same', parts: ['profile'] });
    expect([other.statusCode, errorOf(other).id]).toEqual([409, 'gather-key-used']);
  });

  it.each([0, 1, 2])('[WS-5] [DUR-1] cut off after %i writes is completed by its retry', async (writes) => {
    const it = await aCase();
    const { journal, faults } = it.app.storage;
    const append = journal.append.bind(journal);
    let left = writes;
    journal.append = (document, update) => {
      left -= 1;
      if (left < 0) faults.journal = 'fail-always';
      return append(document, update);
    };
    const cut = await it.gather({ key: 'gather-cut' });
    expect([cut.statusCode, errorOf(cut).id]).toEqual([503, 'storage-unavailable']);
    left = Number.POSITIVE_INFINITY;
    faults.journal = undefined;
    expect((await it.gather({ key: 'gather-cut' })).statusCode).toBe(201);
    expect(textsOf(await it.now(), 'progress', 'when')).toHaveLength(8);
    expect(mapOn(await it.now()).nodes[0]?.alias).toBe('A');
  });

  it('[WS-5] is one change for everybody who looks on', async () => {
    const it = await aCase();
    let updates = 0;
    it.app.engine.onEdit((document) => {
      if (document === worksheetDocument(it.sheet)) updates += 1;
    });
    await it.gather();
    expect(updates).toBe(1);
  });

  it('[WS-5] the preview counts and writes nothing', async () => {
    const it = await aCase();
    const before = await it.now();
    const body = { period: { from: '2025-07-01', to: '2025-08-31' }, parts: ['progress'] };
    const answer = await it.app.as('staff').post(`${it.at}/gather/preview`, body);
    expect(gatheredOf(answer)).toEqual({ profile: { fresh: 0, there: 0 }, progress: { fresh: 4, there: 0 } });
    expect(await it.now()).toEqual(before);
    const sources = await it.app.as('staff').get(`${it.at}/gather/sources`);
    expect(sources.json()).toMatchObject({
      books: [{ id: it.book, records: 9 }],
      maps: [{ id: it.map, persons: [{ alias: 'A' }, { alias: 'B' }, { alias: 'C' }] }],
      profile: true,
      days: { from: '2025-07-08', to: '2026-02-01' },
    });
  });

  it('[WS-5] [ACC-2] is for staff of the sheet, of this area and of a case', async () => {
    const it = await aCase();
    for (const role of ['partner', 'advisor'] as const) {
      const body = { period: { from: '2025-07', to: '2025-11' }, parts: ['progress'], key: 'gather-outside' };
      expect((await it.app.as(role).post(`${it.at}/gather`, body)).statusCode).toBe(403);
      expect((await it.app.as(role).get(`${it.at}/anonymity`)).statusCode).toBe(403);
    }
    expect((await it.app.as(null).get(`${it.at}/anonymity`)).statusCode).toBe(401);
    expect((await it.gather({ board: 'b_elsewhere' })).statusCode).toBe(404);
    expect((await it.gather({ records: ['s_elsewhere'] })).statusCode).toBe(404);
    expect((await it.gather({ period: { from: '2025-13-01', to: '2025-12-01' } })).statusCode).toBe(400);
    expect((await it.gather({ period: { from: '2025-12-01', to: '2025-07-01' } })).statusCode).toBe(400);
    const notACase = await it.app.as('staff').get(`/api/areas/${it.area}/worksheets/${it.book}/anonymity`);
    expect(notACase.statusCode).toBe(404);
  });
});
