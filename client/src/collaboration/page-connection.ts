import { bareName, epochOf, nameAtEpoch, parseDocumentName } from '@yoriai/shared/documents/names';
import { followConversions } from './conversions.ts';
import type { DocumentConnection } from './document-connection.ts';
import { OpenDocument } from './open-document.ts';
import { followPage, wordsBeingWritten } from './page-events.ts';
import { PageSocket } from './page-socket.ts';
import { type ValueStore, valueStore } from './store.ts';
import { Topics } from './topics.ts';

/** A paper that was on the page was redacted, or may not be written any more, and a fresh copy lies in its place. */
export interface LeftBehind {
  /** One's own words that had not been sent. */
  readonly words: readonly string[];
  /** Not redacted: others alone may write there now (MTG-7). */
  readonly isHeld?: true;
}

/** All documents of a page, on one socket. Each is asked for by its bare name, whatever epoch it is in (ACC-8). */
export interface PageConnection {
  readonly left: ValueStore<LeftBehind | undefined>;
  /** Follows which document stands under a name. @returns the end of it. */
  follow(document: string, listener: () => void): () => void;
  /** The document, opened or not yet: what is drawn before it is held. The same one for everybody. */
  find(document: string): DocumentConnection;
  /** Holds a document open together with everybody else who does. @returns the end of it. */
  hold(document: string): () => void;
  destroy(): void;
}

interface Options {
  /** Address of the server's `/collaboration`, `ws:` or `wss:`. */
  readonly url: string;
  /** The socket to use. @default the browser's */
  readonly WebSocket?: unknown;
}

const isMeeting = (bare: string): boolean => parseDocumentName(bare)?.family.startsWith('meeting') === true;

/** How long a document that nobody holds stays open, in milliseconds: pages that follow each other share it. */
const linger = 3000;

interface Entry {
  document: OpenDocument;
  /** A fresh copy on its way, to stand in place of one whose edits the server will not have. */
  coming?: OpenDocument | undefined;
  holders: number;
  leaving?: ReturnType<typeof setTimeout>;
}

export function openPageConnection(options: Options): PageConnection {
  const entries = new Map<string, Entry>();
  const each = (act: (document: OpenDocument) => void) => {
    for (const { document, coming } of entries.values()) {
      act(document);
      if (coming) act(coming);
    }
  };
  const conversions = followConversions();
  // Before any provider listens to the page: its goodbye must be sent before the engine takes its presence away.
  const stopFollowing = followPage({
    unstored: () => [...entries.values()].some(({ document }) => document.unstored),
    setAway: (away) => each((document) => document.setPresence({ away })),
    onOffline: () => socket.drop(),
    onOnline: () => socket.hurry(),
  });
  const socket = new PageSocket({
    ...options,
    onConnected: (connected) => each((document) => document.setConnected(connected)),
    onRefused: (why) => each((document) => document.refuse(why)),
  });
  const left = valueStore<LeftBehind | undefined>(undefined);
  const topics = new Topics();
  /** The next epoch in place of the one that is over; nothing of that one is brought along. */
  const renew = (bare: string) => {
    const entry = entries.get(bare);
    if (!entry) return;
    const { document: old, coming } = entry;
    entry.coming = undefined;
    const words = [...old.unsentWords, ...(old.keepsBack ? wordsBeingWritten() : [])];
    entry.document = opened(nameAtEpoch(bare, epochOf(old.name) + 1));
    if (entry.holders > 0) {
      entry.document.setPresence({ away: false });
      entry.document.attach();
    }
    setTimeout(() => {
      old.destroy();
      coming?.destroy();
    }, linger);
    topics.tell([bare]);
    // Nobody writes in a meeting's own documents: there is nothing to give back, and a wall is to stay a wall.
    if (old.wasShown && !isMeeting(bare))
      left.set({ words: [...new Set([...(left.get()?.words ?? []), ...words])] });
  };
  /** The same document anew from the server; until it is there the page shows what it had, and writes nothing. */
  const replace = (bare: string, isTold: boolean) => {
    const entry = entries.get(bare);
    if (!entry || entry.coming) return;
    const old = entry.document;
    // On one socket a document is held once.
    old.retire();
    const fresh = opened(old.name);
    entry.coming = fresh;
    fresh.setPresence({ ...old.presence });
    fresh.attach();
    const stop = fresh.state.subscribe(() => {
      if (fresh.state.get().is === 'loading' || entry.coming !== fresh) return;
      stop();
      entry.coming = undefined;
      entry.document = fresh;
      topics.tell([bare]);
      const words = old.wordsMissing(fresh.doc);
      if (words.length > 0 || isTold)
        left.set({ words: [...new Set([...(left.get()?.words ?? []), ...words])], isHeld: true });
      setTimeout(() => old.destroy(), linger);
    });
  };
  const opened = (name: string): OpenDocument => {
    const document = new OpenDocument(name, socket.engine, {
      retry,
      onRedacted: () => renew(bareName(name)),
      onUnsendable: (isTold) => replace(bareName(name), isTold),
      afterConversion: (run) => conversions.after(run),
    });
    document.setConnected(socket.connected);
    return document;
  };
  const retry = () => {
    socket.connect();
    each((document) => document.askAgain());
  };
  const leave = (name: string, entry: Entry) => {
    clearTimeout(entry.leaving);
    entry.leaving = setTimeout(() => {
      // Edits on their way are worth waiting for.
      if (entry.document.unstored) return leave(name, entry);
      entries.delete(name);
      entry.document.destroy();
    }, linger);
  };
  const entryOf = (name: string): Entry => {
    const bare = bareName(name);
    const known = entries.get(bare);
    if (known) return known;
    const entry: Entry = { document: opened(name), holders: 0 };
    entries.set(bare, entry);
    leave(bare, entry);
    return entry;
  };

  return {
    left,
    follow: (name, listener) => topics.subscribe(bareName(name), listener),
    find: (name) => entryOf(name).document,
    hold(name) {
      const entry = entryOf(name);
      clearTimeout(entry.leaving);
      entry.holders += 1;
      if (entry.holders === 1) entry.document.setPresence({ away: false });
      entry.document.attach();
      if (!socket.engine.shouldConnect) socket.connect();
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        entry.holders -= 1;
        if (entry.holders > 0) return;
        entry.document.setPresence({ away: true });
        leave(bareName(name), entry);
      };
    },
    destroy() {
      stopFollowing();
      conversions.destroy();
      for (const { document, coming, leaving } of entries.values()) {
        clearTimeout(leaving);
        document.destroy();
        coming?.destroy();
      }
      entries.clear();
      socket.destroy();
    },
  };
}
