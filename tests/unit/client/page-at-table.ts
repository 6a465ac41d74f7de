import type { DocumentConnection } from '@yoriai/client/collaboration/document-connection';
import { openPageConnection, type PageConnection } from '@yoriai/client/collaboration/page-connection';
import type { HandCrankedWire } from '../../support/collaboration/hand-cranked-wire.ts';
import type { Table } from '../../support/collaboration/table.ts';

type Listener = (event: unknown) => void;

/** The product's own page connection at a table of tests: its sockets are hand-cranked wires. */
export interface PageAtTable {
  readonly page: PageConnection;
  /** Wires so far, the last one being in use. */
  readonly wires: readonly HandCrankedWire[];
  /** Whether a socket that is opened from now on comes about. */
  network: boolean;
  open(document: string): DocumentConnection;
  /** Cranks until the state is reached. */
  reach(state: () => boolean): Promise<void>;
  /** Whether the page has sent a frame that holds this word. */
  sent(word: string): boolean;
  leave(): void;
}

export function pageAtTable(table: Table, name = '佐久間'): PageAtTable {
  const wires: HandCrankedWire[] = [];
  const frames: Uint8Array[] = [];
  const at: PageAtTable = {
    page: openPageConnection({ url: 'ws://table/collaboration', WebSocket: socketOf(connect, frames) }),
    wires,
    network: true,
    open(document) {
      at.page.hold(document);
      return at.page.find(document);
    },
    async reach(state) {
      const end = performance.now() + 10_000;
      while (!state()) {
        if (performance.now() > end) throw new Error(`never came: ${state}`);
        await table.settle();
        await new Promise((go) => setTimeout(go, 2));
      }
    },
    sent: (word) => frames.some((frame) => Buffer.from(frame).includes(word)),
    leave: () => at.page.destroy(),
  };
  function connect(): HandCrankedWire | undefined {
    if (!at.network) return undefined;
    const { wire } = table.sit(name);
    wires.push(wire);
    return wire;
  }
  return at;
}

/** A browser's WebSocket on such a wire, as far as the engine's provider uses one. */
function socketOf(connect: () => HandCrankedWire | undefined, frames: Uint8Array[]) {
  return class WireSocket {
    readyState = 0;
    binaryType = 'arraybuffer';
    readonly #listeners = new Map<string, Set<Listener>>();
    readonly #wire = connect();

    constructor() {
      const wire = this.#wire;
      wire?.listen(
        (bytes) => this.#tell('message', { data: bytes }),
        (code, reason) => this.#closed(code, reason),
      );
      queueMicrotask(() => {
        if (!wire) return this.#closed(1006, '');
        this.readyState = 1;
        return this.#tell('open', {});
      });
    }

    addEventListener(event: string, listener: Listener): void {
      const listeners = this.#listeners.get(event) ?? new Set();
      this.#listeners.set(event, listeners.add(listener));
    }

    removeEventListener(event: string, listener: Listener): void {
      this.#listeners.get(event)?.delete(listener);
    }

    send(bytes: Uint8Array): void {
      frames.push(bytes);
      this.#wire?.write(bytes);
    }

    close(): void {
      if (this.#wire) this.#wire.cut();
      else this.#closed(1006, '');
    }

    #closed(code: number, reason: string): void {
      if (this.readyState === 3) return;
      this.readyState = 3;
      this.#tell('close', { code, reason });
    }

    #tell(event: string, payload: object): void {
      for (const listener of [...(this.#listeners.get(event) ?? [])]) listener(payload);
    }
  };
}
