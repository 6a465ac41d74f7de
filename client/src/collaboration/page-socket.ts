import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { ErrorId } from '@yoriai/shared/errors';
import { closingOfSocket } from './closings.ts';

interface Options {
  readonly url: string;
  /** The socket to use. @default the browser's */
  readonly WebSocket?: unknown;
  readonly onConnected: (connected: boolean) => void;
  /** The server will not have this page, and asking again would not change it. */
  readonly onRefused: (why: ErrorId) => void;
}

/** An attempt that got no answer in this time, in milliseconds, is given up for a fresh one. */
const patience = 5000;

/**
 * The one socket of a page. It connects with its first document and comes back by itself, within 3 s of the network's
 * return (SYNC-2): hence the short pauses between attempts.
 */
export class PageSocket {
  readonly engine: HocuspocusProviderWebsocket;
  readonly #options: Options;
  #attempt: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.engine = new HocuspocusProviderWebsocket({
      url: options.url,
      autoConnect: false,
      delay: 500,
      factor: 1.5,
      minDelay: 300,
      maxDelay: 2500,
      ...(options.WebSocket === undefined ? {} : { WebSocketPolyfill: options.WebSocket }),
    });
    this.engine.on('status', ({ status }: { status: string }) => this.#onStatus(status));
    this.engine.on('close', ({ event }: { event: { code: number } }) => {
      const closing = closingOfSocket(event.code);
      if (!closing || closing.passes) return;
      this.engine.disconnect();
      options.onRefused(closing.why);
    });
  }

  get connected(): boolean {
    return this.engine.status === 'connected';
  }

  /** Connects, unless it is; does not wait for the pause before the next attempt. */
  connect(): void {
    void this.engine.connect();
  }

  /** Tries at once if it is between two attempts. */
  hurry(): void {
    if (this.engine.shouldConnect && !this.connected) this.connect();
  }

  /** The network is gone. Left alone, or closed politely, the socket would take up to a minute to notice. */
  drop(): void {
    if (this.connected) this.engine.onClose({ event: { code: 4408, reason: 'offline' } });
  }

  destroy(): void {
    clearTimeout(this.#attempt);
    this.engine.destroy();
  }

  #onStatus(status: string): void {
    clearTimeout(this.#attempt);
    if (status === 'connecting') this.#attempt = setTimeout(() => this.engine.webSocket?.close(), patience);
    this.#options.onConnected(status === 'connected');
  }
}
