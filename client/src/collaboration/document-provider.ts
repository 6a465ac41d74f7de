import { HocuspocusProvider, type HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type * as Y from 'yjs';
import type { Outbox } from './outbox.ts';

interface Options {
  readonly name: string;
  readonly document: Y.Doc;
  readonly socket: HocuspocusProviderWebsocket;
  readonly outbox: Outbox;
}

/**
 * The engine's provider of one document, mended where it would lose, double or loop: it sends nothing into a
 * connection that the server closed, does not queue every key press while there is no network, and comes back when it
 * is told to.
 */
export class DocumentProvider extends HocuspocusProvider {
  readonly #outbox: Outbox;
  /** The server was asked for this document on the present connection and has not closed it since. */
  #open = false;
  #stopped = false;
  #syncWaits = false;

  constructor({ name, document, socket, outbox }: Options) {
    // A session id in each message keeps an opening apart from the closing of an earlier one of the same document.
    super({ name, document, websocketProvider: socket, sessionAwareness: true });
    this.#outbox = outbox;
  }

  /** Whether the server lets this page read the document and not write in it. */
  get isReadOnly(): boolean {
    return this.isAuthenticated && this.authorizedScope === 'readonly';
  }

  /** Asks the server for the document again on the same socket; a provider does not do so by itself (ENGINE, trap 4). */
  async reopen(): Promise<void> {
    this.#stopped = false;
    if (!this.#socketOpen) return;
    await this.#begin();
  }

  /** Sends nothing more on this connection: what the server closed it takes no messages for. */
  leave(): void {
    this.#open = false;
  }

  /** Sends nothing more, also not after the next reconnect, until `reopen`. */
  stop(): void {
    this.#stopped = true;
    this.leave();
  }

  /** Sends an edit if that is allowed by now; a reader who sent one would be turned away. The outbox has it anyway. */
  sendEdit(update: Uint8Array): void {
    if (!this.isAuthenticated || this.authorizedScope === 'readonly') return;
    super.documentUpdateHandler(update, undefined);
  }

  override async onOpen(event: Event): Promise<void> {
    this.emit('open', { event });
    if (!this.#stopped) await this.#begin();
  }

  override onClose(): void {
    this.#open = false;
    super.onClose();
  }

  /** Edits go through `sendEdit` only, so that they are counted and measured first. */
  override documentUpdateHandler(): void {}

  override send(...message: Parameters<HocuspocusProvider['send']>): void {
    if (this.#open && this.#socketOpen) super.send(...message);
  }

  override authenticatedHandler(scope: string): void {
    super.authenticatedHandler(scope);
    for (const piece of this.#outbox.pieces()) this.sendEdit(piece);
    if (this.#syncWaits) this.startSync();
    this.#syncWaits = false;
  }

  /** With edits to send again the sync waits for them: its answer then has nothing left to bring, and stays small. */
  async #begin(): Promise<void> {
    this.#open = true;
    this.isAuthenticated = false;
    this.#syncWaits = !this.#outbox.empty;
    await this.sendToken();
    if (!this.#syncWaits) this.startSync();
  }

  get #socketOpen(): boolean {
    return this.configuration.websocketProvider.webSocket?.readyState === 1;
  }
}
