import { type Presence, readPresence } from '@yoriai/shared/presence/presence';
import type { Awareness } from 'y-protocols/awareness';
import { shownNames } from './shown-names.ts';
import { type Store, valueStore } from './store.ts';

/** Somebody else who is in the document right now. One person with two pages open is there twice. */
export interface PersonPresent {
  readonly clientId: number;
  readonly presence: Presence;
}

/** Follows who is there. States that are no presence are passed over: any client may send anything. */
export function peoplePresent(awareness: Awareness): Store<readonly PersonPresent[]> {
  let read = readOnce();
  const store = valueStore<readonly PersonPresent[]>([]);
  const look = () => {
    const people: PersonPresent[] = [];
    for (const [clientId, state] of awareness.getStates()) {
      const presence = clientId === awareness.clientID ? undefined : read(state);
      if (presence && !presence.away) people.push({ clientId, presence });
    }
    store.set(people);
  };
  awareness.on('change', look);
  const stop = shownNames.subscribe(() => {
    read = readOnce();
    look();
  });
  awareness.on('destroy', stop);
  return store;
}

/** A state that did not change keeps its identity, so that only the person who moved is drawn again. */
function readOnce(): (state: object) => Presence | undefined {
  const known = new WeakMap<object, Presence | undefined>();
  return (state) => {
    if (!known.has(state)) known.set(state, named(readPresence(state)));
    return known.get(state);
  };
}

/** Under the name that this page may show: no part of it can show another. */
function named(presence: Presence | undefined): Presence | undefined {
  const nameOf = shownNames.get();
  if (!presence || !nameOf) return presence;
  return { ...presence, user: { ...presence.user, name: nameOf(presence.user) } };
}
