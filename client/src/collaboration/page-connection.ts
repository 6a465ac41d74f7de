import type { DocumentConnection } from './document-connection.ts';
import { OpenDocument } from './open-document.ts';
import { followPage } from './page-events.ts';
import { PageSocket } from './page-socket.ts';

/** All documents of a page, on one socket. */
export interface PageConnection {
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

/** How long a document that nobody holds stays open, in milliseconds: pages that follow each other share it. */
const linger = 3000;

interface Entry {
  readonly document: OpenDocument;
  holders: number;
  leaving?: ReturnType<typeof setTimeout>;
}

export function openPageConnection(options: Options): PageConnection {
  const entries = new Map<string, Entry>();
  const each = (act: (document: OpenDocument) => void) => {
    for (const { document } of entries.values()) act(document);
  };
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
    const known = entries.get(name);
    if (known) return known;
    const entry: Entry = { document: new OpenDocument(name, socket.engine, retry), holders: 0 };
    entry.document.setConnected(socket.connected);
    entries.set(name, entry);
    leave(name, entry);
    return entry;
  };

  return {
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
        leave(name, entry);
      };
    },
    destroy() {
      stopFollowing();
      for (const { document, leaving } of entries.values()) {
        clearTimeout(leaving);
        document.destroy();
      }
      entries.clear();
      socket.destroy();
    },
  };
}
