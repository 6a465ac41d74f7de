import { documentFacts } from '@yoriai/client/collaboration/document-facts';
import type { ConnectionFacts } from '@yoriai/shared/collaboration/connection-state';
import { describe, expect, it } from 'vitest';

const fresh: Partial<ConnectionFacts> = {};
const connected = { ...fresh, connected: true };
const synced = { ...connected, authenticated: true, synced: true, everSynced: true };

const table: readonly (readonly [string, Partial<ConnectionFacts>, string])[] = [
  ['nothing is known yet', fresh, 'loading'],
  ['the socket is open', connected, 'loading'],
  ['let in, and nothing received', { ...connected, authenticated: true }, 'loading'],
  ['received, nothing edited', synced, 'stored'],
  ['edited', { ...synced, lastEdit: 3, lastStored: 2 }, 'live'],
  ['edited and on disk', { ...synced, lastEdit: 3, lastStored: 3 }, 'stored'],
  ['the disk fails', { ...synced, storageFailing: true }, 'live'],
  ['the network is gone', { ...synced, connected: false, authenticated: false, synced: false }, 'offline'],
  ['the network was never there', { ...fresh, lastEdit: 1 }, 'loading'],
  ['the socket is back', { ...synced, authenticated: false, synced: false }, 'catching-up'],
  ['let in again', { ...synced, synced: false }, 'catching-up'],
  ['only for reading', { ...synced, readOnly: true }, 'read-only'],
  ['turned away', { ...synced, refused: 'not-found' }, 'refused'],
];

describe('the connection state', () => {
  it.each(table)('[SYNC-3] %s → one state', (_, facts, expected) => {
    const known = documentFacts();
    known.learn(facts);
    expect(known.state.get().is).toBe(expected);
  });

  it('[SYNC-3] is told when it changes, and only then', () => {
    const known = documentFacts();
    const told: string[] = [];
    known.state.subscribe(() => told.push(known.state.get().is));
    known.learn(synced);
    known.learn({ lastEdit: 1 });
    known.learn({ lastEdit: 2 });
    known.learn({ lastStored: 2 });
    expect(told).toEqual(['stored', 'live', 'stored']);
  });
});
