import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedStorage } from '@yoriai/server/storage/embedded/embedded-storage';
import type { MemoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { Storage } from '@yoriai/server/storage/ports';
import { addCards, setText } from '@yoriai/shared/boards/edits/cards';
import { groupCards } from '@yoriai/shared/boards/edits/groups';
import { addLink } from '@yoriai/shared/boards/edits/links';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { fillWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import {
  boardDocument,
  staffDocument,
  versionsDocument,
  worksheetDocument,
} from '@yoriai/shared/documents/names';
import { fillStaffNotes, readStaffNotes } from '@yoriai/shared/documents/staff-notes';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { keepDay, openVersions } from '@yoriai/shared/documents/worksheet-versions';
import type { Found, RedactedThing, RedactionDone } from '@yoriai/shared/redaction/api';
import type { LightMyRequestResponse } from 'fastify';
import { onTestFinished } from 'vitest';
import { quiet } from '../../contract/storages/temporary-folder.ts';
import { countingHand } from '../../support/hand.ts';
import { plainWorksheet } from '../../support/worksheets.ts';
import { type TestApp, type TestAppOptions, testApp } from '../app/support.ts';

/** What a person wants gone, and what is to stay. */
export const planted = 'PLANTED-PERSON';
export const kept = 'KEPT-NEIGHBOUR';

/** A server over a folder of this machine. */
export async function officeOn(dataDir: string, options: Omit<TestAppOptions, 'storage'> = {}) {
  const storage = await openEmbeddedStorage({ dataDir, log: quiet });
  const app = await officeOver(storage, options);
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await app.close();
    await storage.close();
  };
  onTestFinished(close);
  return { app, close };
}

export const officeOver = (
  storage: Storage,
  options: Omit<TestAppOptions, 'storage'> = {},
): Promise<TestApp> => testApp({ ...options, storage: storage as MemoryStorage });

/** An area in which a person's words stand in every kind of place. */
export interface MarkedArea {
  readonly area: string;
  readonly map: string;
  readonly needs: string;
  readonly plan: string;
  /** Cards on the map: whose words go, and one that stays. */
  readonly marked: string;
  readonly other: string;
  /** What was made of the marked card on the other board. */
  readonly made: string;
  /** A row of the plan that took the card's words over, and one that stays. */
  readonly row: string;
  readonly stays: string;
}

export async function markedArea(app: TestApp): Promise<MarkedArea> {
  const staff = app.as('staff');
  const { id: area } = (await staff.post('/api/areas', { name: 'あおば地区', level: 'district' })).json();
  const board = async (kind: string): Promise<string> =>
    (await staff.post(`/api/areas/${area}/boards`, { kind, title: `${kind} の紙` })).json().id;
  const [map, needs] = [await board('worry-map'), await board('needs-to-issues')];
  const plan = (
    await staff.post(`/api/areas/${area}/worksheets`, { template: 'support-plan', title: '計画' })
  ).json().id as string;
  const hand = countingHand('佐久間');
  let [marked, other] = ['', ''];
  await app.engine.change(boardDocument(map), (doc) => {
    const opened = openBoard(doc);
    [marked = '', other = ''] = addCards(
      opened,
      [
        { kind: 'voice', text: `${planted} が ひとりで いる`, place: [0, 0, 240] },
        { kind: 'voice', text: `${kept} と 話した`, place: [300, 0, 240] },
      ],
      hand,
      undefined,
    );
    addLink(opened, { from: marked, to: other, kind: 'tie', label: `${planted} の 縁` }, hand, undefined);
    groupCards(opened, [marked], `${planted} の まわり`, hand, undefined);
  });
  // Words that were written over are on the disk all the same.
  for (let round = 0; round < 5; round += 1)
    await app.engine.change(boardDocument(map), (doc) =>
      setText(openBoard(doc), marked, `${planted} が ${round} 回 来た`, undefined),
    );
  await app.engine.change(staffDocument(map), (doc) =>
    fillStaffNotes(doc, [
      { card: marked, text: `${planted} は 見守り中`, by: '係', at: 1 },
      { card: other, text: `${kept} は 元気`, by: '係', at: 1 },
    ]),
  );
  const converted = await staff.post('/api/conversions', {
    from: { document: boardDocument(map), cards: [marked] },
    to: { document: boardDocument(needs), kind: 'voice' },
    key: 'conversion-one',
  });
  const [made = ''] = converted.json().cards as string[];
  const sheet = plainWorksheet('support-plan', {
    title: '計画',
    rows: [
      {
        ...{ id: 'w_marked', table: 'issues', order: 'a0', by: '係', at: 1 },
        source: { to: 'card' as const, paper: map, entry: marked, words: `${planted} の 声`, seen: 'x' },
        values: {},
        texts: { text: `${planted} を 支える` },
      },
      { id: 'w_stays', table: 'issues', order: 'a1', by: '係', at: 1, values: {}, texts: { text: kept } },
    ],
  });
  await app.engine.change(worksheetDocument(plan), (doc) => fillWorksheet(doc, sheet));
  await app.engine.change(versionsDocument(plan), (doc) =>
    keepDay(openVersions(doc), '2026-01-01', { at: 1, sheet }),
  );
  await settle(app, { area, map, needs, plan });
  return { area, map, needs, plan, marked, other, made, row: 'w_marked', stays: 'w_stays' };
}

/** Plain copies are written, and written again, so that there is a generation before. */
async function settle(
  app: TestApp,
  { map, needs, plan }: Pick<MarkedArea, 'area' | 'map' | 'needs' | 'plan'>,
) {
  for (const by of ['甲', '乙'])
    for (const document of [
      boardDocument(map),
      staffDocument(map),
      boardDocument(needs),
      worksheetDocument(plan),
    ])
      await app.projections.refresh(document, { by, at: 1 });
}

export const find = async (app: TestApp, area: string, ...words: string[]): Promise<Found> =>
  (await app.as('admin').post(`/api/areas/${area}/redactions/find`, { words })).json();

export interface Ticked {
  readonly of: RedactedThing;
  readonly id: string;
  readonly whole?: true;
  readonly places: readonly string[];
}

/** Everything that was found, as somebody ticks it. */
export const ticked = ({ papers }: Found): readonly Ticked[] =>
  papers.map(({ of, id, places }) => ({ of, id, places: places.flatMap(({ place }) => place ?? []) }));

export const ask = (
  app: TestApp,
  area: string,
  papers: readonly Ticked[],
  key = 'redaction-one',
): Promise<LightMyRequestResponse> => app.as('admin').post(`/api/areas/${area}/redactions`, { key, papers });

export async function redact(
  app: TestApp,
  area: string,
  papers: readonly Ticked[],
  key?: string,
): Promise<RedactionDone> {
  const answer = await ask(app, area, papers, key);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json();
}

/** Files below a folder in which the words stand, byte by byte. */
export const filesWith = (dataDir: string, words = planted): readonly string[] =>
  readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && readFileSync(join(it.parentPath, it.name)).includes(words))
    .map(({ name }) => name);

/** All that a reader finds in the documents of a marked area. */
export async function everythingIn(app: TestApp, { map, needs, plan }: MarkedArea): Promise<string> {
  const { engine } = app;
  return JSON.stringify([
    await engine.read(boardDocument(map), (doc) => readBoard(doc)),
    await engine.read(staffDocument(map), readStaffNotes),
    await engine.read(boardDocument(needs), (doc) => readBoard(doc)),
    await engine.read(worksheetDocument(plan), (doc) => readWorksheet(doc)),
    await engine.read(versionsDocument(plan), (doc) =>
      [...doc.share.keys()].map((name) => doc.getMap(name).toJSON()),
    ),
  ]);
}

export const ledgerFile = 'redactions.ledger';

/** Puts an older copy back as README says: everything but the ledger, which stays the present one. */
export function putBack(dataDir: string, backup: string): void {
  const present = readFileSync(join(dataDir, ledgerFile));
  rmSync(dataDir, { recursive: true });
  cpSync(backup, dataDir, { recursive: true });
  writeFileSync(join(dataDir, ledgerFile), present);
}
