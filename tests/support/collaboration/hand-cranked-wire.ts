import type { CollaborationSocket, SocketData } from '@yoriai/server/collaboration/collaboration-socket';
import type { Line } from './line.ts';

const open = 1;
const closed = 3;

type HearMessage = (data: SocketData, isBinary: boolean) => void;
type HearClose = (code: number, reason: Uint8Array) => void;

/**
 * A socket without a network: what either side sends lies in a queue until somebody cranks. Nothing moves by itself,
 * so a test decides what arrives, in which order, and what is lost.
 */
export class HandCrankedWire implements CollaborationSocket, Line {
  /** Bytes a test pretends are waiting for a slow reader. */
  bufferedAmount = 0;
  readyState = open;
  readonly toServer: { readonly data: SocketData; readonly isBinary: boolean }[] = [];
  readonly toClient: Uint8Array[] = [];
  /** Every frame that ever reached the client's end of the wire. */
  readonly delivered: Uint8Array[] = [];
  /** How the server closed, once it did. */
  closedBy: { readonly code: number; readonly reason: string } | undefined;
  readonly #onMessage: HearMessage[] = [];
  readonly #onClose: HearClose[] = [];
  #clientMessage: (bytes: Uint8Array) => void = () => {};
  #clientClose: (code: number, reason: string) => void = () => {};

  // The server's end.

  send(data: Uint8Array): void {
    if (this.readyState === open) this.toClient.push(new Uint8Array(data));
  }

  close(code = 1000, reason = ''): void {
    if (this.readyState !== open) return;
    this.closedBy = { code, reason };
    this.#end(code, reason);
  }

  terminate(): void {
    this.close(1006);
  }

  on(event: 'message', listener: HearMessage): void;
  on(event: 'close', listener: HearClose): void;
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: string, listener: (...args: never[]) => void): void {
    if (event === 'message') this.#onMessage.push(listener as HearMessage);
    if (event === 'close') this.#onClose.push(listener as HearClose);
  }

  // The client's end.

  write(bytes: Uint8Array): void {
    if (this.readyState === open) this.toServer.push({ data: bytes, isBinary: true });
  }

  writeText(text: string): void {
    this.toServer.push({ data: new TextEncoder().encode(text), isBinary: false });
  }

  listen(onMessage: (bytes: Uint8Array) => void, onClose: (code: number, reason: string) => void): void {
    this.#clientMessage = onMessage;
    this.#clientClose = onClose;
  }

  // The crank.

  /** Hands over up to `count` frames that lie in the queues. @returns whether anything moved. */
  crank(toServer = Number.POSITIVE_INFINITY, toClient = Number.POSITIVE_INFINITY): boolean {
    const up = this.toServer.splice(0, toServer);
    const down = this.toClient.splice(0, toClient);
    for (const { data, isBinary } of up) for (const listener of this.#onMessage) listener(data, isBinary);
    for (const bytes of down) {
      this.delivered.push(bytes);
      this.#clientMessage(bytes);
    }
    return up.length + down.length > 0;
  }

  /** The network drops: whatever was on its way is lost. */
  cut(): void {
    if (this.readyState !== open) return;
    this.toServer.length = 0;
    this.toClient.length = 0;
    this.#end(1006, '');
  }

  #end(code: number, reason: string): void {
    // What the server sent before it closed still arrives.
    const last = this.toClient.splice(0);
    this.readyState = closed;
    for (const bytes of last) {
      this.delivered.push(bytes);
      this.#clientMessage(bytes);
    }
    for (const listener of this.#onClose) listener(code, new TextEncoder().encode(reason));
    this.#clientClose(code, reason);
  }
}
