import { MessageType } from '@hocuspocus/server';
import {
  formatMark,
  parseStored,
  storageFailing,
  storageWell,
} from '@yoriai/shared/collaboration/stored-mark';
import * as decoding from 'lib0/decoding';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import {
  authFrame,
  awarenessFrame,
  closeFrame,
  statelessFrame,
  syncFrame,
  syncStep1,
  syncStep2,
  syncUpdate,
} from './frames.ts';

/** One document of a page, with everything the server said about it. */
export class TestDocument {
  readonly awareness: Awareness;
  /** What the server let this client do; undefined until it did. */
  scope: 'readonly' | 'read-write' | undefined;
  /** Why the document was refused, or why it was closed. */
  denied: string | undefined;
  closed: string | undefined;
  synced = false;
  /** The highest mark that is known to be on disk. */
  stored = 0;
  storage: 'well' | 'failing' = 'well';
  readonly said: string[] = [];
  /** How many sync messages with an update were received. */
  updatesReceived = 0;
  readonly name: string;
  readonly doc: Y.Doc;
  readonly #write: (bytes: Uint8Array) => void;
  #speaking = false;
  #marks = 0;

  constructor(write: (bytes: Uint8Array) => void, name: string, doc: Y.Doc) {
    this.#write = write;
    this.name = name;
    this.doc = doc;
    this.awareness = new Awareness(doc);
    this.awareness.setLocalState(null);
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#send(syncFrame(name, syncUpdate, update));
    });
  }

  /** Asks the server for the document, as on a new connection. */
  open(): void {
    this.denied = undefined;
    this.closed = undefined;
    this.scope = undefined;
    this.synced = false;
    this.#speaking = true;
    this.#send(authFrame(this.name));
    this.#send(syncFrame(this.name, syncStep1, Y.encodeStateVector(this.doc)));
  }

  /** Leaves the document; the connection stays. */
  leave(): void {
    this.#send(closeFrame(this.name));
    this.#speaking = false;
  }

  lineClosed(): void {
    this.#speaking = false;
    this.synced = false;
  }

  /** @returns the number under which the server will confirm everything sent so far. */
  mark(): number {
    this.#marks += 1;
    this.#send(statelessFrame(this.name, formatMark(this.#marks)));
    return this.#marks;
  }

  setPresence(state: Record<string, unknown>): void {
    // The state of clock 0 is not accepted by receivers (ENGINE, trap 17).
    if (!this.awareness.meta.has(this.doc.clientID)) this.awareness.setLocalState({});
    this.awareness.setLocalState(state);
    this.#send(awarenessFrame(this.name, encodeAwarenessUpdate(this.awareness, [this.doc.clientID])));
  }

  /** The states of the others. */
  others(): readonly Record<string, unknown>[] {
    return [...this.awareness.getStates()]
      .filter(([id]) => id !== this.doc.clientID)
      .map(([, state]) => state as Record<string, unknown>);
  }

  /** @param decoder behind the address of a frame */
  receive(decoder: decoding.Decoder): void {
    const type = decoding.readVarUint(decoder);
    if (type === MessageType.Sync || type === MessageType.SyncReply) this.#receiveSync(decoder);
    if (type === MessageType.Awareness)
      applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), this);
    if (type === MessageType.Auth) this.#receiveAuth(decoder);
    if (type === MessageType.Stateless) this.#receiveStateless(decoding.readVarString(decoder));
    if (type === MessageType.CLOSE) {
      this.closed = decoding.readVarString(decoder);
      this.lineClosed();
    }
  }

  #receiveSync(decoder: decoding.Decoder): void {
    const kind = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (kind === syncStep1) {
      this.#send(syncFrame(this.name, syncStep2, Y.encodeStateAsUpdate(this.doc, payload)));
      return;
    }
    this.updatesReceived += 1;
    Y.applyUpdate(this.doc, payload, this);
    if (kind === syncStep2) this.synced = true;
  }

  #receiveAuth(decoder: decoding.Decoder): void {
    const kind = decoding.readVarUint(decoder);
    const words = decoding.readVarString(decoder);
    if (kind === 2) this.scope = words === 'readonly' ? 'readonly' : 'read-write';
    if (kind !== 1) return;
    this.denied = words;
    this.lineClosed();
  }

  #receiveStateless(payload: string): void {
    this.said.push(payload);
    this.stored = Math.max(this.stored, parseStored(payload) ?? 0);
    if (payload === storageFailing) this.storage = 'failing';
    if (payload === storageWell) this.storage = 'well';
  }

  #send(bytes: Uint8Array): void {
    if (this.#speaking) this.#write(bytes);
  }
}
