import {
  type ConnectionFacts,
  type ConnectionState,
  connectionState,
} from '@yoriai/shared/collaboration/connection-state';
import { type Store, valueStore } from './store.ts';

const atFirst: ConnectionFacts = {
  connected: false,
  authenticated: false,
  everSynced: false,
  synced: false,
  readOnly: false,
  storageFailing: false,
  lastEdit: 0,
  lastStored: 0,
};

/** What is known of one document's connection, and the one state that follows from it (SYNC-3). */
export interface DocumentFacts {
  readonly state: Store<ConnectionState>;
  get(): ConnectionFacts;
  learn(news: Partial<ConnectionFacts>): void;
}

export function documentFacts(): DocumentFacts {
  let facts = atFirst;
  const state = valueStore(connectionState(facts));
  return {
    state,
    get: () => facts,
    learn(news) {
      facts = { ...facts, ...news };
      const next = connectionState(facts);
      if (!same(next, state.get())) state.set(next);
    },
  };
}

function same(a: ConnectionState, b: ConnectionState): boolean {
  return a.is === b.is && (a.is !== 'refused' || b.is !== 'refused' || a.why === b.why);
}
