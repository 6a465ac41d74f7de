import type { Connection, Document } from '@hocuspocus/server';
import { YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import { colourOf, type Presence, type PresentPerson, readPresence } from '@yoriai/shared/presence/presence';
import type { ConnectedPerson, HookContext } from './connected-person.ts';
import type { CollaborationExtension } from './extension.ts';

/**
 * Presence cannot be trusted as it comes: any client may write under any client id (ENGINE, trap 5). A connection
 * gets one id, its first that nobody else lives under; whatever else a message names is taken out of it, and who the
 * person is comes from the session. Nothing is thrown for a single foreign id, since an honest client may still name
 * somebody who left; a message that names a crowd closes its sender.
 */
export function awarenessGuard(): CollaborationExtension {
  const owners = new WeakMap<Document, Map<number, Connection<HookContext>>>();
  return {
    extensionName: 'awareness-guard',
    beforeHandleAwareness({ document, states, connection }) {
      if (!connection) return;
      if (states.size > limits.presencesPerMessage) throw new YoriaiError('too-large');
      const ids = owners.get(document) ?? new Map<number, Connection<HookContext>>();
      owners.set(document, ids);
      const own = ownId(document, ids, states, connection);
      const presence = own === undefined ? undefined : checked(states.get(own), connection.context.person);
      states.clear();
      if (own === undefined || !presence) return;
      states.set(own, presence);
      // The engine counts an id as this connection's only when it never saw it before; a client that comes back
      // under its old id would stay on the screens after it left.
      document.getClients(connection).add(own);
    },
    onDisconnect({ document }) {
      const ids = owners.get(document);
      for (const [id, owner] of ids ?? []) if (!document.hasConnection(owner)) ids?.delete(id);
    },
  };
}

/** The id this connection speaks under: the one it has, or the first in its message that it may have. */
function ownId(
  document: Document,
  ids: Map<number, Connection<HookContext>>,
  states: ReadonlyMap<number, unknown>,
  connection: Connection<HookContext>,
): number | undefined {
  for (const [id, owner] of ids) if (owner === connection) return id;
  for (const [id, state] of states) {
    // An empty state says nothing; the engine adds one of its own to each message.
    if (isEmpty(state) || !isFree(document, ids.get(id), connection)) continue;
    const former = ids.get(id);
    // The session came back before its old connection was noticed to be gone; that one must not take this id away.
    if (former) document.getClients(former).delete(id);
    ids.set(id, connection);
    return id;
  }
  return undefined;
}

const isEmpty = (state: unknown) =>
  typeof state !== 'object' || state === null || Object.keys(state).length === 0;

const isFree = (
  document: Document,
  owner: Connection<HookContext> | undefined,
  by: Connection<HookContext>,
): boolean =>
  owner === undefined ||
  !document.hasConnection(owner) ||
  owner.context.person.sessionId === by.context.person.sessionId;

function checked(state: unknown, person: ConnectedPerson): Presence | undefined {
  if (typeof state !== 'object' || Array.isArray(state)) return undefined;
  if (JSON.stringify(state).length > limits.presenceBytes) return undefined;
  return readPresence({ ...state, user: presentPerson(person) });
}

const presentPerson = ({ accountId, name, role }: ConnectedPerson): PresentPerson => ({
  id: accountId,
  name,
  role,
  colour: colourOf(accountId),
});
