import { MessageType, OutgoingMessage } from '@hocuspocus/server';
import type { ErrorId } from '@yoriai/shared/errors';
import * as decoding from 'lib0/decoding';

/** The beginning of a frame of the Hocuspocus protocol: whom it is for and what it is. */
export interface Frame {
  /** The document's name, with the provider's session behind a NUL where it uses one. */
  readonly address: string;
  readonly documentName: string;
  readonly type: number;
}

/** What a client may send. Everything else belongs to the server or to no one. */
const fromClients: ReadonlySet<number> = new Set([
  MessageType.Sync,
  MessageType.Awareness,
  MessageType.Auth,
  MessageType.QueryAwareness,
  MessageType.SyncReply,
  MessageType.Stateless,
  MessageType.CLOSE,
]);

/** SyncStep1, SyncStep2, Update. */
const lastSyncKind = 2;

/** A name and a session of any provider are shorter. */
const addressCharacters = 160;

/** @returns undefined for bytes that are no frame a client may send. */
export function readFrame(bytes: Uint8Array): Frame | undefined {
  try {
    const decoder = decoding.createDecoder(bytes);
    const address = decoding.readVarString(decoder);
    const type = decoding.readVarUint(decoder);
    if (address.length > addressCharacters || !fromClients.has(type)) return undefined;
    if (isSync(type) && decoding.readVarUint(decoder) > lastSyncKind) return undefined;
    readBody(decoder, type);
    return { address, documentName: address.split('\0')[0] ?? '', type };
  } catch {
    return undefined;
  }
}

/** Throws when what the type promises is not there, so that the engine never stumbles over half a frame. */
function readBody(decoder: decoding.Decoder, type: number): void {
  if (isSync(type)) decoding.readVarUint8Array(decoder);
  if (type === MessageType.Awareness) readStates(decoding.readVarUint8Array(decoder));
  if (type === MessageType.Stateless) decoding.readVarString(decoder);
}

function readStates(update: Uint8Array): void {
  const decoder = decoding.createDecoder(update);
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    decoding.readVarUint(decoder);
    decoding.readVarUint(decoder);
    JSON.parse(decoding.readVarString(decoder));
  }
}

const isSync = (type: number) => type === MessageType.Sync || type === MessageType.SyncReply;

/** A frame that asks to open a document. */
export const opens = (frame: Frame): boolean => frame.type === MessageType.Auth;

/** The frame by which a client learns that it may not open a document. */
export const refusalFrame = (address: string, reason: ErrorId): Uint8Array =>
  new OutgoingMessage(address).writePermissionDenied(reason).toUint8Array();
