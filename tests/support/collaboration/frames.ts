import { MessageType } from '@hocuspocus/server';
import * as encoding from 'lib0/encoding';

/** Frames of the Hocuspocus protocol as a client writes them, honest ones and others. */

export const syncStep1 = 0;
export const syncStep2 = 1;
export const syncUpdate = 2;

export function frame(address: string, type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, address);
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
}

export const authFrame = (address: string, token = ''): Uint8Array =>
  frame(address, MessageType.Auth, (encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, token);
  });

export const syncFrame = (address: string, kind: number, payload: Uint8Array): Uint8Array =>
  frame(address, MessageType.Sync, (encoder) => {
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarUint8Array(encoder, payload);
  });

export const statelessFrame = (address: string, payload: string): Uint8Array =>
  frame(address, MessageType.Stateless, (encoder) => encoding.writeVarString(encoder, payload));

export const awarenessFrame = (address: string, update: Uint8Array): Uint8Array =>
  frame(address, MessageType.Awareness, (encoder) => encoding.writeVarUint8Array(encoder, update));

export const closeFrame = (address: string): Uint8Array =>
  frame(address, MessageType.CLOSE, (encoder) => encoding.writeVarString(encoder, 'provider_initiated'));

/** An awareness update that claims these states, each under its client id. */
export function claimedStates(states: ReadonlyMap<number, unknown>, clock = 1): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, states.size);
  for (const [id, state] of states) {
    encoding.writeVarUint(encoder, id);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, JSON.stringify(state));
  }
  return encoding.toUint8Array(encoder);
}
