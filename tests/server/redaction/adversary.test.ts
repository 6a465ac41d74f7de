import { memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import { addCards, setText } from '@yoriai/shared/boards/edits/cards';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { temporaryFolder } from '../../contract/storages/temporary-folder.ts';
import { putDown, texts } from '../../support/collaboration/boards.ts';
import { syncFrame, syncUpdate } from '../../support/collaboration/frames.ts';
import { until } from '../../support/collaboration/turns.ts';
import { countingHand } from '../../support/hand.ts';
import { anArea, openPage, type TestApp, testApp } from '../app/support.ts';
import {
  ask,
  everythingIn,
  filesWith,
  find,
  type MarkedArea,
  markedArea,
  officeOn,
  officeOver,
  planted,
  redact,
  ticked,
} from './marked-office.ts';

/** A page that has the map open as it is before anything is redacted. */
async function oldPage(app: TestApp, at: MarkedArea) {
  const page = await openPage(app, 'staff');
  const map = page.open(`board/${at.map}`);
  await until(() => map.synced, 'the map');
  return { page, map };
}

const redactAll = async (app: TestApp, at: MarkedArea, key?: string) =>
  redact(app, at.area, ticked(await find(app, at.area, planted)), key);

const mapOf = (app: TestApp, at: MarkedArea) =>
  app.engine.read(boardDocument(at.map), (doc) => JSON.stringify(readBoard(doc)));

describe('[ACC-8] [B-18] nobody brings back what was redacted', () => {
  it('a page that has the old paper open is closed, told why, and its edits into the old name are kept nowhere', async () => {
    const dataDir = temporaryFolder();
    const { app, close } = await officeOn(dataDir);
    const at = await markedArea(app);
    const { page, map } = await oldPage(app, at);
    await redactAll(app, at);
    await until(() => map.closed === 'document-redacted', 'the close');
    setText(openBoard(map.doc), at.marked, `${planted} が また 来た`, 'me');
    map.open();
    await until(() => map.denied !== undefined, 'the answer');
    expect(map.denied).toBe('document-redacted');
    expect(page.closed).toBeUndefined();
    await close();
    expect(filesWith(dataDir)).toEqual([]);
  });

  it('an old page merges all that it has into the new paper: refused, and nobody sees any of it', async () => {
    const dataDir = temporaryFolder();
    const { app, close } = await officeOn(dataDir);
    const at = await markedArea(app);
    const { page, map } = await oldPage(app, at);
    await redactAll(app, at);
    const before = await mapOf(app, at);
    const fresh = page.open(`board/${at.map}@2`, new Y.Doc());
    await until(() => fresh.synced, 'the new paper');
    Y.applyUpdate(fresh.doc, Y.encodeStateAsUpdate(map.doc), 'me');
    await until(() => fresh.closed !== undefined, 'the close');
    expect(fresh.closed).toBe('document-redacted');
    expect(await mapOf(app, at)).toBe(before);
    await close();
    expect(filesWith(dataDir)).toEqual([]);
  });

  it('an old page opens the new name with its old document in hand: refused', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    const { page, map } = await oldPage(app, at);
    await redactAll(app, at);
    const before = await mapOf(app, at);
    const second = page.open(`board/${at.map}@2`, map.doc);
    await until(() => second.closed !== undefined || second.denied !== undefined, 'the close');
    expect(second.closed ?? second.denied).toBe('document-redacted');
    expect(await mapOf(app, at)).toBe(before);
  });

  it('an old page sends only its unsent words, under a hand nobody knows, into the new paper: refused', async () => {
    const dataDir = temporaryFolder();
    const { app, close } = await officeOn(dataDir);
    const at = await markedArea(app);
    const { page, map } = await oldPage(app, at);
    await redactAll(app, at);
    const offline = new Y.Doc();
    Y.applyUpdate(offline, Y.encodeStateAsUpdate(map.doc));
    const known = Y.encodeStateVector(offline);
    setText(openBoard(offline), at.marked, `${planted} と 書いた`, 'me');
    const fresh = page.open(`board/${at.map}@2`);
    await until(() => fresh.synced, 'the new paper');
    page.write(syncFrame(fresh.name, syncUpdate, Y.encodeStateAsUpdate(offline, known)));
    await until(() => fresh.closed !== undefined, 'the close');
    expect(fresh.closed).toBe('document-redacted');
    await close();
    expect(filesWith(dataDir)).toEqual([]);
  });

  it('a page that was offline comes back days later with edits of its own: refused by the old name', async () => {
    const dataDir = temporaryFolder();
    const { app, close } = await officeOn(dataDir);
    const at = await markedArea(app);
    const { map } = await oldPage(app, at);
    const offline = new Y.Doc();
    Y.applyUpdate(offline, Y.encodeStateAsUpdate(map.doc));
    await redactAll(app, at);
    await close();
    const later = await officeOn(dataDir);
    putDown(offline, countingHand('旅の人'), { text: `${planted} の こと` });
    const back = (await openPage(later.app, 'staff')).open(`board/${at.map}`, offline);
    await until(() => back.denied !== undefined, 'the answer');
    expect(back.denied).toBe('document-redacted');
    await later.close();
    expect(filesWith(dataDir)).toEqual([]);
  });

  it('honest pages go on: two write on the new paper, one of them offline for a while', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    await redactAll(app, at);
    const [one, two] = [
      (await openPage(app, 'staff')).open(`board/${at.map}@2`),
      (await openPage(app, 'director')).open(`board/${at.map}@2`),
    ];
    await until(() => one.synced && two.synced, 'both');
    const card = putDown(one.doc, countingHand('甲'), { text: '新しい 声' });
    await until(() => texts(two.doc).includes('新しい 声'), 'the card');
    two.lineClosed();
    setText(openBoard(two.doc), card, '新しい 声、直した', 'me');
    const back = (await openPage(app, 'director')).open(`board/${at.map}@2`, two.doc);
    await until(() => texts(one.doc).includes('新しい 声、直した') || back.closed !== undefined, 'the words');
    expect([one.closed, back.closed]).toEqual([undefined, undefined]);
  });

  it('guesses at epochs learn nothing: later ones are not there, and who may not see is told no more', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    await redactAll(app, at);
    const denied = async (role: 'staff' | 'advisor', name: string): Promise<string | undefined> => {
      const document = (await openPage(app, role)).open(name);
      await until(() => document.denied !== undefined, name);
      return document.denied;
    };
    expect(await denied('staff', `board/${at.map}@3`)).toBe('not-found');
    expect(await denied('staff', `board/${at.map}@99999`)).toBe('not-found');
    expect(await denied('staff', `board/${at.map}/staff`)).toBe('document-redacted');
    for (const name of [`board/${at.map}`, `board/${at.map}@2`, `area/${at.area}/provenance@2`])
      expect(await denied('advisor', name), name).toBe('not-allowed');
  });

  it('the same request again does nothing more; its key for something else is refused', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    const papers = ticked(await find(app, at.area, planted));
    const [first, second] = await Promise.all([ask(app, at.area, papers), ask(app, at.area, papers)]);
    const third = await ask(app, at.area, papers);
    expect(new Set([first.body, second.body, third.body]).size).toBe(1);
    expect((await app.storage.redactions.lines()).filter((it) => it.includes('"redacted"'))).toHaveLength(1);
    expect((await ask(app, at.area, [{ of: 'board', id: at.map, places: [at.other] }])).statusCode).toBe(400);
    expect(await mapOf(app, at)).toContain(at.other);
  });

  it('somebody else’s area: not by who is only 副担当, a partner, an advisor, nobody; nor its papers by way of another', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    const before = await everythingIn(app, at);
    const body = { key: 'by-a-stranger', papers: [{ of: 'board', id: at.map, places: [at.marked] }] };
    const url = `/api/areas/${at.area}/redactions`;
    const own = await anArea(app, 'つばめ野地区');
    const other = await testOther(app);
    for (const role of ['partner', 'advisor'] as const) {
      expect((await app.as(role).post(url, body)).statusCode).toBe(403);
      expect((await app.as(role).post(`${url}/find`, { words: [planted] })).body).not.toContain(at.map);
      expect((await app.as(role).get(url)).statusCode).toBe(403);
    }
    expect((await app.as(null).post(url, body)).statusCode).toBe(401);
    expect((await app.as('staff').post(`/api/areas/${other}/redactions`, body)).statusCode).toBe(403);
    expect((await app.as('staff').post(`/api/areas/${own}/redactions`, body)).statusCode).toBe(404);
    expect(await everythingIn(app, at)).toBe(before);
  });

  it('a conversion that is tried again does not make the card anew', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    await redact(app, at.area, [{ of: 'board', id: at.needs, places: [at.made] }]);
    const again = await app.as('staff').post('/api/conversions', {
      from: { document: boardDocument(at.map), cards: [at.marked] },
      to: { document: boardDocument(at.needs), kind: 'voice' },
      key: 'conversion-one',
    });
    expect(again.json()).toMatchObject({ error: { id: 'conversion-source-gone' } });
    const cards = await app.engine.read(boardDocument(at.needs), (doc) => readBoard(doc).board.cards);
    expect(cards).toEqual([]);
  });

  it('a file of the area that was made before is imported: without what was redacted since', async () => {
    const app = await testApp();
    const at = await markedArea(app);
    const file = (await app.as('admin').get(`/api/areas/${at.area}/export`)).body;
    expect(file).toContain(planted);
    await redactAll(app, at);
    await redact(app, at.area, [{ of: 'board', id: at.needs, whole: true, places: [] }], 'redaction-two');
    const storage = memoryStorage();
    for (const line of await app.storage.redactions.lines()) await storage.redactions.append(line);
    const elsewhere = await officeOver(storage);
    const answer = await elsewhere
      .as('admin')
      .post('/api/areas/import', file, { 'content-type': 'text/plain' });
    expect(answer.statusCode).toBe(201);
    const brought = await everythingIn(elsewhere, at);
    expect(brought).not.toContain(planted);
    expect(brought).toContain(at.stays);
    const { sheets } = (await elsewhere.as('admin').get(`/api/areas/${at.area}`)).json();
    expect(sheets.map(({ id }: { id: string }) => id).sort()).toEqual([at.map, at.plan].sort());
    const restarted = await elsewhere.restart();
    expect(await everythingIn(restarted, at)).toBe(brought);
  });

  it('people write, documents come to rest and are compacted meanwhile: nothing acknowledged is lost, nothing comes back', async () => {
    const dataDir = temporaryFolder();
    const { app, close } = await officeOn(dataDir);
    const at = await markedArea(app);
    const { map } = await oldPage(app, at);
    const hand = countingHand('書く人');
    const written: { readonly text: string; readonly mark: number }[] = [];
    const write = () => {
      const text = `声 ${written.length}`;
      addCards(openBoard(map.doc), [{ kind: 'voice', text, place: [0, 0, 240] }], hand, 'me');
      written.push({ text, mark: map.mark() });
    };
    for (let count = 0; count < 150; count += 1) write();
    await until(() => map.stored >= (written.at(-1)?.mark ?? 0), 'the first words');
    const papers = ticked(await find(app, at.area, planted));
    const writing = setInterval(write, 1);
    const refreshing = setInterval(() => {
      for (const document of [boardDocument(at.map), `sheet/${at.plan}`, `area/${at.area}/provenance`])
        void app.projections.refresh(document);
    }, 2);
    await redact(app, at.area, papers);
    clearInterval(writing);
    clearInterval(refreshing);
    await until(() => map.closed !== undefined, 'the close');
    const left = await mapOf(app, at);
    for (const { text, mark } of written) if (mark <= map.stored) expect(left).toContain(`"${text}"`);
    await app.projections.settled();
    await close();
    expect(filesWith(dataDir)).toEqual([]);
  });
});

/** An area in whose people the staff account is only 副担当. */
async function testOther(app: TestApp): Promise<string> {
  const area = (await app.as('director').post('/api/areas', { name: 'もみじ台', level: 'district' })).json();
  return area.id;
}
