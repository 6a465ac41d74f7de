import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBoard } from '@yoriai/shared/documents/board';
import { readStaffNotes, signStaffNote, staffNoteText } from '@yoriai/shared/documents/staff-notes';
import { replaceText } from '@yoriai/shared/documents/text';
import { afterAll, expect, it } from 'vitest';
import { apiOf } from '../../browser/harness/api.ts';
import { setUp } from '../../browser/harness/product.ts';
import { type ServerProcess, startServer } from '../../browser/harness/server-process.ts';
import { type Random, random } from '../../fuzz/random.ts';
import { putDown, texts } from '../../support/collaboration/boards.ts';
import type { TestDocument } from '../../support/collaboration/test-document.ts';
import { TestPage } from '../../support/collaboration/test-page.ts';
import { until } from '../../support/collaboration/turns.ts';
import { webSocketLine } from '../../support/collaboration/web-socket-line.ts';
import { countingHand } from '../../support/hand.ts';

/**
 * The real server as a process of its own is killed in the middle of writing, again and again over the same data.
 * KILL_ROUNDS=… sets how often, KILL_SEED=… which moments; an edit that was said to be stored, or that somebody else
 * has seen, must be there afterwards.
 */
const rounds = Number(process.env.KILL_ROUNDS ?? 25);
const seed = Number(process.env.KILL_SEED ?? 7);
const secondsPerRound = 20;

let running: ServerProcess | undefined;
let folder: string | undefined;

afterAll(async () => {
  await running?.end('SIGKILL');
  if (folder) await rm(folder, { recursive: true, force: true });
});

interface Documents {
  readonly main: string;
  readonly staff: string;
}

it(
  `[DUR-1] nothing that was acknowledged is lost by ${rounds} kills, seed ${seed}`,
  async () => {
    const chance = random(seed);
    folder = await mkdtemp(join(tmpdir(), 'yoriai-kill-'));
    let server = await start(folder);
    const cookie = await setUp(server);
    const documents = await newBoard(server, cookie);
    const promised = new Set<string>();
    let acknowledged = 0;
    for (let round = 0; round < rounds; round += 1) {
      const before = promised.size;
      await editUntilKilled({ server, cookie, documents, chance, round, promised });
      acknowledged += promised.size - before;
      server = await start(folder);
      const found = await everythingOn(server, cookie, documents);
      const lost = [...promised].filter((text) => !found.has(text));
      expect(lost, `lost in round ${round}`).toEqual([]);
    }
    await server.end('SIGTERM');
    // Killing a server nobody wrote to shows nothing.
    expect(acknowledged).toBeGreaterThan(rounds * 3);
  },
  60_000 + rounds * secondsPerRound * 1000,
);

async function start(dataDir: string): Promise<ServerProcess> {
  running = await startServer({ dataDir, port: 0 });
  return running;
}

async function newBoard({ url }: ServerProcess, cookie: string): Promise<Documents> {
  const api = apiOf(url, cookie);
  const area = await api.post<{ id: string }>('/api/areas', { name: '一丁目', level: 'district' });
  const sheet = await api.post<{ documents: Documents }>(`/api/areas/${area.id}/boards`, {
    kind: 'worry-map',
    title: '何度でも',
  });
  return sheet.documents;
}

async function pageAt({ url }: ServerProcess, cookie: string): Promise<TestPage> {
  return new TestPage(await webSocketLine(`${url.replace('http', 'ws')}/collaboration`, { cookie }));
}

/** Two people write as fast as people never do until the server dies; what counts as promised is collected. */
async function editUntilKilled(round: {
  readonly server: ServerProcess;
  readonly cookie: string;
  readonly documents: Documents;
  readonly chance: Random;
  readonly round: number;
  readonly promised: Set<string>;
}): Promise<void> {
  const { server, cookie, documents, chance, promised } = round;
  const writers = await Promise.all([
    writer(await pageAt(server, cookie), documents.main, `甲${round.round}-`),
    writer(await pageAt(server, cookie), documents.main, `乙${round.round}-`),
    writer(await pageAt(server, cookie), documents.staff, `丙${round.round}-`),
  ]);
  await until(() => writers.every(({ document }) => document.synced), 'the board');
  const edits = setInterval(() => {
    for (const { write } of writers) write();
  }, 8);
  const life = 20 + chance.below(350);
  const end = performance.now() + life;
  await until(() => performance.now() >= end, 'the end of the server’s life');
  await server.end('SIGKILL');
  clearInterval(edits);
  await until(() => writers.every(({ page }) => page.closed !== undefined), 'the end of the connections');
  for (const { acknowledged } of writers) for (const text of acknowledged()) promised.add(text);
  const [one, two] = writers;
  for (const text of texts(one.document.doc)) if (two.wrote(text)) promised.add(text);
  for (const text of texts(two.document.doc)) if (one.wrote(text)) promised.add(text);
}

function writer(page: TestPage, name: string, who: string) {
  const document = page.open(name);
  const hand = countingHand(who);
  const marks = new Map<number, string>();
  const written = new Set<string>();
  const edit = name.endsWith('/staff') ? writeNote : putDownCard;
  return {
    page,
    document,
    write(): void {
      if (page.closed || !document.synced) return;
      const text = `${who} の ${written.size}`;
      edit(document, hand, text);
      written.add(text);
      marks.set(document.mark(), text);
    },
    wrote: (text: string) => written.has(text),
    acknowledged: () => [...marks].filter(([mark]) => mark <= document.stored).map(([, text]) => text),
  };
}

type Hand = ReturnType<typeof countingHand>;

const putDownCard = ({ doc }: TestDocument, hand: Hand, text: string): void => {
  putDown(doc, hand, { text });
};

const writeNote = ({ doc }: TestDocument, hand: Hand, text: string): void => {
  const card = hand.id('c_');
  replaceText(staffNoteText(doc, card), text);
  signStaffNote(doc, card, hand.by, hand.now(), undefined);
};

/** Every text a newcomer finds on the board and in the staff notes. */
async function everythingOn(
  server: ServerProcess,
  cookie: string,
  documents: Documents,
): Promise<Set<string>> {
  const page = await pageAt(server, cookie);
  const map = page.open(documents.main);
  const notes = page.open(documents.staff);
  await until(() => map.synced && notes.synced, 'the newcomer’s documents');
  const { board, problems } = readBoard(map.doc);
  expect(problems).toEqual([]);
  return new Set([
    ...board.cards.map(({ text }) => text),
    ...readStaffNotes(notes.doc).map(({ text }) => text),
  ]);
}
