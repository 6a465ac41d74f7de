import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { ErrorId } from '@yoriai/shared/errors';
import { closingOfSocket } from './closings.ts';

interface Options {
  readonly url: string;
  /** The socket to use. @default the browser's */
  readonly WebSocket?: unknown;
  /** Asked when no connection comes about; a browser does not tell a page that it was turned away for its cookie. */
  readonly signedIn?: (() => Promise<boolean>) | undefined;
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
  #opened = false;
  #asking = false;
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
    this.engine.on('open', () => {
      this.#opened = true;
    });
    this.engine.on('close', ({ event }: { event: { code: number } }) => this.#onClose(event.code));
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

  /** The network is gone: left alone, the socket would take half a minute to notice. */
  drop(): void {
    if (this.connected) this.engine.webSocket?.close();
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

  #onClose(code: number): void {
    const wasOpen = this.#opened;
    this.#opened = false;
    const closing = closingOfSocket(code);
    if (closing && !closing.passes) this.#refuse(closing.why);
    else if (!wasOpen) void this.#askWhetherSignedIn();
  }

  async #askWhetherSignedIn(): Promise<void> {
    if (this.#asking || !this.#options.signedIn) return;
    this.#asking = true;
    const signedIn = await this.#options.signedIn().catch(() => true);
    this.#asking = false;
    if (!signedIn) this.#refuse('not-signed-in');
  }

  #refuse(why: ErrorId): void {
    this.engine.disconnect();
    this.#options.onRefused(why);
  }
}
