import type { IncomingHttpHeaders } from 'node:http';
import { Hocuspocus } from '@hocuspocus/server';
import { bareName } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { BaseLogger } from 'pino';
import * as Y from 'yjs';
import type { Journal } from '../storage/ports.ts';
import { type After, afterTimeout } from './after.ts';
import { type AskAccess, authentication } from './authentication.ts';
import { awarenessGuard } from './awareness-guard.ts';
import type { CollaborationSocket } from './collaboration-socket.ts';
import { compaction } from './compaction.ts';
import type { ConnectedPerson, HookContext } from './connected-person.ts';
import { documentLoading } from './document-loading.ts';
import { type EditListener, editNews } from './edit-news.ts';
import { type Epochs, firstEpochs } from './epochs.ts';
import type { CollaborationExtension } from './extension.ts';
import { formerHands } from './former-hands.ts';
import { gifts } from './gifts.ts';
import { closeDocument, guarded } from './guard.ts';
import { Halts } from './halts.ts';
import { type AskHolding, heldPlaces } from './held-places.ts';
import { type LastHand, lastHands } from './last-hand.ts';
import { lostValues } from './lost-values.ts';
import { Rest } from './rest.ts';
import { roomLeft } from './room-left.ts';
import { serverChanges } from './server-change.ts';
import { openSockets } from './sockets.ts';
import { steadyBroadcast } from './steady-broadcast.ts';
import { storageWatch } from './storage-watch.ts';
import { applyStored, storedBytes } from './stored-document.ts';
import { storedMarks } from './stored-marks.ts';
import { storedForm } from './stored-update.ts';
import { type Append, writeAhead } from './write-ahead.ts';

export type { ConnectedPerson } from './connected-person.ts';

/** The collaboration server: who is connected to which document, and what becomes of their edits. */
export interface Engine {
  /** Takes over an accepted socket; call it synchronously in the upgrade handler. */
  accept(
    socket: CollaborationSocket,
    request: { readonly url: string; readonly headers: IncomingHttpHeaders },
    person: ConnectedPerson,
  ): void;
  /**
   * Changes a document by server command: journalled, then applied and broadcast; loaded if need be.
   * Rejects with YoriaiError storage-unavailable, and has changed nothing then, or with document-redacted when the
   * document was redacted meanwhile: what was read before may be gone. What `edit` throws comes through.
   */
  change(document: string, edit: (doc: Y.Doc) => void): Promise<void>;
  /**
   * Puts together what the journal holds of a document: what was deleted from it before is in it no more (P19).
   * Rejects with YoriaiError storage-unavailable; then the journal is as it was.
   */
  shorten(document: string): Promise<void>;
  /** Reads a document, open or from disk, without keeping it open. The reader must not write. */
  read<T>(document: string, reader: (doc: Y.Doc) => T): Promise<T>;
  /** The name under which a document is open now; every other function here takes and says its bare name. */
  present(document: string): string;
  /**
   * Lets writing to these documents stand still while `work` puts them into their next epoch (ACC-8). Whoever has one open
   * under a name that is no longer its present one is closed.
   */
  renew(documents: readonly string[], work: () => Promise<void>): Promise<void>;
  /** Closes the documents of those whose access may have changed, so that they authenticate again (ACC-4). */
  recheck(affected: (person: ConnectedPerson, document: string) => boolean): void;
  /** Whether any document is open on any page. */
  isAnybodyIn(): boolean;
  /** Says something to everyone in a document. */
  tell(document: string, payload: string): void;
  /**
   * Called when a changed document comes to rest (seconds after the last person left) and every few minutes while it
   * is edited. A listener that rejects is called again.
   */
  onRest(listener: RestListener): void;
  /** Called for every change of an open document; a listener only notes it down. */
  onEdit(listener: EditListener): void;
  /** Tells the clients to come back, waits for what is under way, and tells the rest listeners. */
  stop(): Promise<void>;
}

export type RestListener = (document: string, doc: Y.Doc, lastHand: LastHand | undefined) => Promise<void>;

export interface EngineOptions {
  readonly journal: Journal;
  /** Asked whenever somebody opens a document, and again after `recheck`. */
  readonly access: AskAccess;
  /** @default nothing is held for anybody */
  readonly holding?: AskHolding;
  /** @default nothing was ever redacted */
  readonly epochs?: Epochs;
  readonly log: BaseLogger;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** @default timers that do not keep the process alive */
  readonly after?: After;
}

/** Idle sockets end after this many milliseconds; a page speaks every 15 seconds. */
const idleFor = 60_000;

export function createEngine({
  journal,
  access,
  holding = () => undefined,
  epochs = firstEpochs,
  log,
  now,
  after = afterTimeout,
}: EngineOptions): Engine {
  const isPresent = (name: string): boolean => epochs.present(bareName(name)) === name;
  const halts = new Halts(isPresent);
  const engine = (): Hocuspocus<HookContext> => hocuspocus;
  const piles = compaction(journal, log);
  const rest = new Rest({ engine, compaction: piles, log, now, after });
  const watch = storageWatch({ engine, journal, log, after });
  const append: Append = async (document, update) => {
    const release = rest.hold(document);
    try {
      await halts.write(document, () => journal.append(document, storedForm(update)));
    } catch (error) {
      if (error instanceof YoriaiError && error.id === 'document-redacted') throw error;
      watch.failed(document, error);
      throw new YoriaiError('storage-unavailable');
    } finally {
      release();
    }
    watch.worked();
    piles.appended(document);
  };
  const change = serverChanges({ engine, append, rest });
  const entrance = authentication(access, epochs, engine);
  const room = roomLeft(now);
  const given = gifts(change, log);
  const lost = lostValues(change, log);
  const hands = lastHands(now);
  const edits = editNews();

  // In this order: who may come in, what may be said and where, what there is room for, what is on disk; then all that follows.
  const extensions: readonly CollaborationExtension[] = [
    entrance.extension,
    steadyBroadcast(log),
    documentLoading({
      journal,
      log,
      onLoaded(document, stored) {
        room.loaded(document, storedBytes(stored));
        piles.loaded(document.name, stored);
      },
    }),
    awarenessGuard(),
    formerHands(epochs),
    heldPlaces(holding),
    room.extension,
    writeAhead(append),
    storedMarks(),
    watch.extension,
    hands.extension,
    edits.extension,
    given.extension,
    lost.extension,
    rest.extension,
  ];
  const hocuspocus: Hocuspocus<HookContext> = new Hocuspocus<HookContext>({
    name: 'yoriai',
    quiet: true,
    timeout: idleFor,
    extensions: extensions.map((extension) => guarded(extension, log)),
  });
  const sockets = openSockets({ engine: hocuspocus, log, now });

  watch.onWell((name) => {
    const document = hocuspocus.documents.get(name);
    if (!document) return;
    given.look(document);
    lost.look(document);
  });

  const self: Engine = {
    accept: (socket, _request, person) => sockets.accept(socket, person),
    change: (document, edit) => change(epochs.present(document), edit),
    async shorten(document) {
      try {
        await piles.atOnce(epochs.present(document));
      } catch {
        throw new YoriaiError('storage-unavailable');
      }
    },
    async read(document, reader) {
      const name = epochs.present(document);
      const open = hocuspocus.documents.get(name);
      if (open) return reader(open);
      const stored = await load(journal, name);
      if (!isPresent(name)) return self.read(document, reader);
      const doc = new Y.Doc();
      try {
        applyStored(doc, name, stored, log);
        return reader(doc);
      } finally {
        doc.destroy();
      }
    },
    present: (document) => epochs.present(document),
    async renew(documents, work) {
      const before = documents.map((document) => epochs.present(document));
      await halts.during(before, work);
      entrance.accessChanged();
      for (const name of before.filter((it) => !isPresent(it))) {
        const open = hocuspocus.documents.get(name);
        for (const connection of open?.getConnections() ?? []) closeDocument(connection, 'document-redacted');
        edits.say(name);
      }
    },
    recheck(affected) {
      entrance.accessChanged();
      for (const document of hocuspocus.documents.values())
        for (const connection of document.getConnections())
          if (affected(connection.context.person, bareName(document.name)))
            closeDocument(connection, 'access-changed');
    },
    isAnybodyIn: () =>
      [...hocuspocus.documents.values()].some((document) => document.getConnectionsCount() > 0),
    tell: (document, payload) =>
      hocuspocus.documents.get(epochs.present(document))?.broadcastStateless(payload),
    onRest(listener) {
      rest.onRest(async (document) => {
        // What is left in memory of an earlier epoch is not to be written down again.
        if (isPresent(document.name)) await listener(bareName(document.name), document, hands.of(document));
      });
    },
    onEdit: edits.onEdit,
    async stop() {
      const connections = [...hocuspocus.documents.values()].flatMap((document) => document.getConnections());
      sockets.stop();
      watch.stop();
      await Promise.all(connections.map((connection) => connection.waitForPendingMessages()));
      hocuspocus.flushPendingStores();
      await rest.stop();
    },
  };
  return self;
}

async function load(journal: Journal, name: string) {
  try {
    return await journal.load(name);
  } catch {
    throw new YoriaiError('storage-unavailable');
  }
}
