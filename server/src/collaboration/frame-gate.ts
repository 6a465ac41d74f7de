import { parseDocumentName } from '@yoriai/shared/documents/names';
import type { ErrorId } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';
import { type Frame, opens, readFrame } from './frame.ts';
import { tokenBucket } from './token-bucket.ts';

/** What becomes of one frame: on to the engine, the end of the socket, an answer, or nothing. */
export type Verdict =
  | { readonly pass: true }
  | { readonly close: ErrorId }
  | { readonly refuse: string }
  | { readonly drop: true };

/**
 * What every frame of one socket passes before the engine sees it, signed in or not: it is binary, of a known type,
 * not too big, and not one too many (HOST-1, HOST-3).
 *
 * @param now milliseconds
 */
export function frameGate(now: () => number): (bytes: Uint8Array, isBinary: boolean) => Verdict {
  const messages = tokenBucket({ perSecond: limits.messagesPerSecond, burst: limits.messageBurst, now });
  const amount = tokenBucket({ perSecond: limits.bytesPerSecond, burst: limits.byteBurst, now });
  return (bytes, isBinary) => {
    if (!isBinary) return { close: 'not-understood' };
    if (bytes.byteLength > limits.frameBytes) return { close: 'too-large' };
    if (!messages.take(1) || !amount.take(bytes.byteLength)) return { close: 'too-many-messages' };
    const frame = readFrame(bytes);
    if (!frame) return { close: 'not-understood' };
    return parseDocumentName(frame.documentName) ? { pass: true } : unknownDocument(frame);
  };
}

/** Refused here, so that the engine keeps nothing under a name that cannot be one. */
const unknownDocument = (frame: Frame): Verdict =>
  opens(frame) ? { refuse: frame.address } : { drop: true };
