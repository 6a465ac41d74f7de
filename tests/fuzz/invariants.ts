import { applyStoredUpdate } from '@yoriai/server/collaboration/stored-update';
import { readBoard } from '@yoriai/shared/documents/board';
import { BoardView } from '@yoriai/shared/documents/board-view';
import type { Problem } from '@yoriai/shared/documents/record';
import { readStaffNotes } from '@yoriai/shared/documents/staff-notes';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { aliases, board, staff } from '../support/collaboration/boards.ts';
import type { House, Person } from './house.ts';

/** What holds after each step, for everybody: the view that follows events is the board read from scratch. */
export function checkStep({ people }: House): void {
  for (const { view, map } of people) expect(plain(view)).toEqual(fromScratch(map.doc));
}

function plain(view: BoardView) {
  return {
    kind: view.kind,
    title: view.title,
    cards: byId(view.cards.values()),
    links: byId(view.links.values()),
    groups: byId(view.groups.values()),
    sketch: byId(view.sketch.values()),
    notes: byId(view.notes.values()),
    places: Object.fromEntries(view.places),
    problems: named(view.problems),
  };
}

function fromScratch(doc: Y.Doc) {
  const { board: read, problems } = readBoard(doc);
  const { kind, title, cards, links, groups, sketch, notes, places } = read;
  return {
    kind,
    title,
    cards: byId(cards),
    links: byId(links),
    groups: byId(groups),
    sketch: byId(sketch),
    notes: byId(notes),
    places,
    problems: named(problems),
  };
}

const named = (problems: readonly Problem[]): string[] =>
  problems.map(({ record, id, fault }) => `${record} ${id}: ${fault}`).sort();

const byId = <T extends { readonly id: string }>(entries: Iterable<T>): T[] =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** What was promised to be on disk is on disk (DUR-1). */
export async function checkPromises(house: House): Promise<void> {
  const kept = Y.snapshot(await fromJournal(house, board));
  for (const { sv, ds } of house.promised) {
    for (const [writer, clock] of sv) expect(kept.sv.get(writer) ?? 0).toBeGreaterThanOrEqual(clock);
    expect(Y.equalDeleteSets(Y.mergeDeleteSets([kept.ds, ds]), kept.ds)).toBe(true);
  }
}

/** What holds when everything has arrived: everybody, the server and the disk have the same (SYNC-1). */
export async function checkEnd(house: House): Promise<void> {
  const [first, ...others] = house.people as [Person, ...Person[]];
  const expected = whole(first.map.doc);
  const notes = readStaffNotes(first.notes.doc);
  for (const { map, notes: theirs } of others) {
    expect(whole(map.doc)).toEqual(expected);
    expect(readStaffNotes(theirs.doc)).toEqual(notes);
    expect(stateOf(map.doc)).toEqual(stateOf(first.map.doc));
  }
  expect(await house.table.engine.read(board, whole)).toEqual(expected);
  const fresh = await fromJournal(house, board);
  expect(whole(fresh)).toEqual(expected);
  expect(plain(new BoardView(fresh))).toEqual(fromScratch(first.map.doc));
  expect(readStaffNotes(await fromJournal(house, staff))).toEqual(notes);
  const given = aliases(fresh);
  expect(new Set(given).size).toBe(given.length);
  for (const { kind, alias } of expected.cards) if (kind === 'person') expect(given).toContain(alias);
}

/** The whole board, everything in the order in which it is read. */
const whole = (doc: Y.Doc) => {
  const { board: read, problems } = readBoard(doc);
  return { ...read, problems: named(problems) };
};

const stateOf = (doc: Y.Doc) => Object.fromEntries(Y.decodeStateVector(Y.encodeStateVector(doc)));

async function fromJournal(house: House, name: string): Promise<Y.Doc> {
  const doc = new Y.Doc();
  const { snapshot, updates } = await house.storage.journal.load(name);
  for (const update of snapshot ? [snapshot, ...updates] : updates) applyStoredUpdate(doc, update);
  // A document whose parts nobody opened yet has them as parts of no kind.
  readBoard(doc);
  return doc;
}
