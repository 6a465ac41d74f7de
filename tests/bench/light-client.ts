import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import {
  createEncoder,
  type Encoder,
  toUint8Array,
  writeVarString,
  writeVarUint,
  writeVarUint8Array,
} from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';

const [sync, auth] = [0, 2];
const [step1, step2, update] = [0, 1, 2];

/**
 * A client of the Hocuspocus protocol that costs little, so that what is measured is the server: its document takes
 * its own edits and, unless told to, nothing of the others'.
 */
export class LightClient {
  readonly doc = new Y.Doc();
  /** Bytes received over the wire. */
  received = 0;
  /** Called with the update of each message another client caused. */
  onUpdate: ((update: Uint8Array) => void) | undefined;
  readonly #socket: WebSocket;
  readonly #document: string;
  readonly synced: Promise<void>;
  readonly closed: Promise<void>;

  /** @param options `follows`: takes in what others do, as a page does, at the price of the processor it costs. */
  constructor(options: {
    url: string;
    document: string;
    headers?: Record<string, string>;
    follows?: boolean;
  }) {
    this.#document = options.document;
    if (options.follows) this.onUpdate = (update) => Y.applyUpdate(this.doc, update, this);
    this.#socket = new WebSocket(options.url, { headers: options.headers ?? {}, perMessageDeflate: false });
    this.#socket.binaryType = 'nodebuffer';
    this.synced = new Promise((resolve, reject) => {
      this.#socket.on('message', (data: Buffer) => this.#receive(data, resolve));
      this.#socket.on('close', (code) => reject(new Error(`closed ${code}`)));
      this.#socket.on('error', reject);
    });
    this.synced.catch(() => undefined);
    this.closed = new Promise((resolve) => this.#socket.on('close', () => resolve()));
    this.#socket.on('open', () => this.#openDocument());
    this.doc.on('update', (bytes: Uint8Array, origin: unknown) => {
      if (origin !== this) this.send(bytes);
    });
  }

  /** Whoever only listens is taken for gone after a minute: this says that somebody is there. */
  stayAwake(): void {
    const speaking = setInterval(() => this.#askFor(), 20_000);
    void this.closed.then(() => clearInterval(speaking));
  }

  send(bytes: Uint8Array): void {
    this.#write(sync, (encoder) => {
      writeVarUint(encoder, update);
      writeVarUint8Array(encoder, bytes);
    });
  }

  close(): Promise<void> {
    this.#socket.close();
    return this.closed;
  }

  #openDocument(): void {
    this.#write(auth, (encoder) => {
      writeVarUint(encoder, 0);
      writeVarString(encoder, '');
      writeVarString(encoder, '4.8.0');
    });
    this.#askFor();
  }

  #askFor(): void {
    this.#write(sync, (encoder) => {
      writeVarUint(encoder, step1);
      writeVarUint8Array(encoder, Y.encodeStateVector(this.doc));
    });
  }

  #receive(data: Buffer, synced: () => void): void {
    this.received += data.byteLength;
    const decoder = createDecoder(new Uint8Array(data));
    readVarString(decoder);
    if (readVarUint(decoder) !== sync) return;
    const kind = readVarUint(decoder);
    const payload = readVarUint8Array(decoder);
    if (kind === step1) this.#answer(payload);
    if (kind === update) this.onUpdate?.(payload);
    if (kind !== step2) return;
    Y.applyUpdate(this.doc, payload, this);
    synced();
  }

  #answer(stateVector: Uint8Array): void {
    this.#write(sync, (encoder) => {
      writeVarUint(encoder, step2);
      writeVarUint8Array(encoder, Y.encodeStateAsUpdate(this.doc, stateVector));
    });
  }

  #write(type: number, body: (encoder: Encoder) => void): void {
    const encoder = createEncoder();
    writeVarString(encoder, this.#document);
    writeVarUint(encoder, type);
    body(encoder);
    this.#socket.send(toUint8Array(encoder));
  }
}
