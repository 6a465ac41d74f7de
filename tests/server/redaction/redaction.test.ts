import { boardDocument, provenanceDocument } from '@yoriai/shared/documents/names';
import { readProvenance } from '@yoriai/shared/documents/provenance';
import type { RedactionsDone } from '@yoriai/shared/redaction/api';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../contract/storages/temporary-folder.ts';
import { until } from '../../support/collaboration/turns.ts';
import { png } from '../app/png.ts';
import { openPage, testApp } from '../app/support.ts';
import {
  ask,
  everythingIn,
  filesWith,
  find,
  kept,
  markedArea,
  officeOn,
  planted,
  redact,
  ticked,
} from './marked-office.ts';

describe('[ACC-8] [P20] 完全に消す', () => {
  it('finds words in every kind of place, and what came of the cards they stand on', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    const found = await find(app, at.area, 'planted-ｐｅｒｓｏｎ');
    const kinds = Object.fromEntries(
      found.papers.map(({ id, places }) => [id, places.map(({ kind, place, came }) => [kind, place, came])]),
    );
    expect(kinds[at.map]).toEqual([
      ['card', at.marked, undefined],
      ['line', expect.stringMatching(/^l_/), undefined],
      ['group', expect.stringMatching(/^g_/), undefined],
      ['staff-note', `staff:${at.marked}`, undefined],
    ]);
    expect(kinds[at.needs]).toEqual([['card', at.made, undefined]]);
    expect(kinds[at.plan]).toEqual([['row', at.row, undefined]]);
    const far = await find(app, at.area, 'ひとりで いる 人', '回 来た');
    expect(far.papers.find(({ id }) => id === at.plan)?.places).toMatchObject([
      { place: at.row, came: true },
    ]);
  });

  it('[P12] not a byte of it is left in DATA_DIR, and everything else is as it was', async () => {
    const dataDir = temporaryFolder();
    const { app, close } = await officeOn(dataDir);
    const at = await markedArea(app);
    await app.as('staff').post(`/api/boards/${at.map}/picture`, png(8, 8), {
      'content-type': 'image/png',
      'x-rights-confirmed': 'yes',
    });
    expect(filesWith(dataDir).length).toBeGreaterThan(3);
    const done = await redact(app, at.area, ticked(await find(app, at.area, planted)));
    expect(done).toMatchObject({ papers: 0, places: 6, finished: true, by: '係のadmin' });
    expect(filesWith(dataDir)).toEqual([]);
    const left = await everythingIn(app, at);
    expect(left).not.toContain(planted);
    for (const stays of [at.other, at.stays, kept, `${kept} は 元気`]) expect(left).toContain(stays);
    expect(await app.engine.read(provenanceDocument(at.area), readProvenance)).toMatchObject({
      conversions: [],
    });
    expect((await app.as('staff').get(`/api/boards/${at.map}/picture`)).statusCode).toBe(200);
    await close();
    expect(filesWith(dataDir)).toEqual([]);
    const again = await officeOn(dataDir);
    expect(await everythingIn(again.app, at)).toBe(left);
    expect(filesWith(dataDir)).toEqual([]);
  });

  it('words that were taken over stay nowhere, though the row they stand in stays', async () => {
    const dataDir = temporaryFolder();
    const { app, close } = await officeOn(dataDir);
    const at = await markedArea(app);
    await app.engine.change(`sheet/${at.plan}`, (doc) => {
      doc.getXmlFragment(`text:${at.row}:text`).delete(0, 1);
    });
    const places = ticked(await find(app, at.area, planted)).filter(({ id }) => id !== at.plan);
    await redact(app, at.area, places);
    await redact(
      app,
      at.area,
      [{ of: 'worksheet', id: at.plan, places: [`${at.row}:text`] }],
      'redaction-two',
    );
    expect(await everythingIn(app, at)).toContain(at.row);
    await close();
    expect(filesWith(dataDir)).toEqual([]);
  });

  it('whole papers stand on no shelf any more, nor their titles, pictures and documents', async () => {
    const dataDir = temporaryFolder();
    const { app, close } = await officeOn(dataDir);
    const at = await markedArea(app);
    await app.as('staff').patch(`/api/areas/${at.area}/boards/${at.map}`, { title: `${planted} の 支援` });
    await app.as('staff').post(`/api/boards/${at.map}/picture`, png(8, 8), {
      'content-type': 'image/png',
      'x-rights-confirmed': 'yes',
    });
    const done = await redact(app, at.area, [
      { of: 'board', id: at.map, whole: true, places: [] },
      { of: 'board', id: at.needs, whole: true, places: [] },
      { of: 'worksheet', id: at.plan, whole: true, places: [] },
    ]);
    expect(done).toMatchObject({ papers: 3, places: 0, finished: true });
    const shelf = (await app.as('staff').get(`/api/areas/${at.area}`)).json();
    expect(shelf.sheets).toEqual([]);
    expect((await app.as('staff').get(`/api/boards/${at.map}/picture`)).statusCode).toBe(404);
    await close();
    expect(filesWith(dataDir)).toEqual([]);
    expect(filesWith(dataDir, at.marked)).toEqual([]);
  });

  it('a title goes too; then somebody gives the paper a new one', async () => {
    const dataDir = temporaryFolder();
    const { app } = await officeOn(dataDir);
    const at = await markedArea(app);
    const rename = (title: string) =>
      app.as('staff').patch(`/api/areas/${at.area}/boards/${at.needs}`, { title });
    await rename(`${planted} の 課題`);
    await redact(app, at.area, ticked(await find(app, at.area, planted)));
    expect(filesWith(dataDir)).toEqual([]);
    const sheet = await rename('春の課題');
    expect(sheet.json()).toMatchObject({ title: '春の課題' });
    expect(await app.engine.read(boardDocument(at.needs), (doc) => doc.getMap('meta').get('title'))).toBe(
      '春の課題',
    );
  });

  it('is said in the record and in the list of what was done, without a word of what it was', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    const { id } = await redact(app, at.area, ticked(await find(app, at.area, planted)));
    const list: RedactionsDone = (await app.as('admin').get(`/api/areas/${at.area}/redactions`)).json();
    expect(list.redactions).toMatchObject([{ id, places: 6, finished: true }]);
    expect(await app.storage.journal.readAudit({ what: ['redacted'], most: 9 })).toMatchObject([
      { who: 'p_admin', area: at.area, on: id },
    ]);
    expect((await app.storage.redactions.lines()).join()).not.toContain(planted);
    expect(app.logged.join()).not.toContain(planted);
  });

  it('the shelf, the search, the river and an export tell of the new state at once', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    const admin = app.as('admin');
    await admin.get(`/api/areas/${at.area}/trace?board=${at.needs}&card=${at.made}`);
    await redact(app, at.area, ticked(await find(app, at.area, planted)));
    expect((await find(app, at.area, planted)).papers).toEqual([]);
    for (const url of [
      `/api/areas/${at.area}`,
      `/api/areas/${at.area}/cards?which=voices`,
      `/api/areas/${at.area}/boards/${at.map}/ways`,
      `/api/areas/${at.area}/boards/${at.needs}/ways`,
      `/api/areas/${at.area}/export`,
    ]) {
      const answer = await admin.get(url);
      expect(answer.body, url).not.toContain(planted);
    }
    const { sheets } = (await admin.get(`/api/areas/${at.area}`)).json();
    const map = sheets.find(({ id }: { id: string }) => id === at.map);
    expect(map).toMatchObject({
      cards: 1,
      documents: { main: `board/${at.map}@2`, staff: `board/${at.map}/staff@2` },
    });
  });

  it('people go on writing on the new paper, and it can be redacted again', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    await redact(app, at.area, ticked(await find(app, at.area, planted)));
    const page = await openPage(app, 'staff');
    const map = page.open(`board/${at.map}@2`);
    await until(() => map.synced, 'the new paper');
    map.doc.getMap('meta').set('title', 'ことばを 足した');
    const mark = map.mark();
    await until(() => map.stored >= mark, 'the new words');
    await redact(app, at.area, [{ of: 'board', id: at.map, places: [at.other] }], 'redaction-two');
    await until(() => map.closed === 'document-redacted', 'the close');
    const third = page.open(`board/${at.map}@3`);
    await until(() => third.synced, 'the third paper');
    expect(third.doc.getMap('cards').size).toBe(0);
    expect(third.doc.getMap('meta').get('title')).toBe('ことばを 足した');
  });

  it('asks for what is not there, or for nothing at all: said clearly, and nothing half done', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    const before = await everythingIn(app, at);
    const bad: readonly [object, number][] = [
      [{ key: 'long-enough', papers: [] }, 400],
      [{ key: 'short', papers: [{ of: 'board', id: at.map, places: [] }] }, 400],
      [{ key: 'long-enough', papers: [{ of: 'board', id: 'b_nobody', places: ['c_x'] }] }, 404],
      [{ key: 'long-enough', papers: [{ of: 'worksheet', id: at.map, places: [] }] }, 404],
      [{ key: 'long-enough', papers: [{ of: 'board', id: at.map, places: ['../../etc'] }] }, 400],
      [{ key: 'long-enough', papers: [{ of: 'board', id: at.map, places: [planted.concat(' が')] }] }, 400],
    ];
    for (const [body, status] of bad)
      expect((await app.as('admin').post(`/api/areas/${at.area}/redactions`, body)).statusCode).toBe(status);
    expect((await ask(app, 'a_nobody', [{ of: 'board', id: at.map, places: [] }])).statusCode).toBe(404);
    expect(await everythingIn(app, at)).toBe(before);
    expect(await app.storage.redactions.lines()).toEqual([]);
  });
});
