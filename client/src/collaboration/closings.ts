import { type ErrorId, errorOfCloseCode, errors } from '@yoriai/shared/errors';

/** What a closed document or socket asks of the page. */
export interface Closing {
  readonly why: ErrorId;
  /** It passes: open again, after a while. Otherwise asking again would change nothing: say why, stay away (SYNC-4). */
  readonly passes: boolean;
}

const passing: ReadonlySet<ErrorId> = new Set([
  'access-changed',
  'storage-unavailable',
  'server-stopping',
  'too-many-messages',
  'server-fault',
] as const);

/** The server closed one document; the reason is an error id. Anything else is a fault, and faults pass. */
export function closingOfDocument(reason: string): Closing {
  return closingOf(isErrorId(reason) ? reason : 'server-fault');
}

/** The server did not let this document be opened. Without a reason of ours it was a plain no. */
export function closingOfDenial(reason: string): Closing {
  return closingOf(isErrorId(reason) ? reason : 'not-allowed');
}

/** @returns undefined for a socket that merely broke: it comes back by itself. */
export function closingOfSocket(code: number): Closing | undefined {
  // A frame was too large; sent again it would be so again, for ever (ENGINE, trap 6).
  if (code === 1009) return closingOf('too-large');
  const why = errorOfCloseCode(code);
  return why && closingOf(why);
}

const closingOf = (why: ErrorId): Closing => ({ why, passes: passing.has(why) });

const isErrorId = (reason: string): reason is ErrorId => Object.hasOwn(errors, reason);
