/**
 * Every way a request or a connection can fail, by a stable id. The words a person reads stand in `error-words.ts`
 * under the same id; `status` is the HTTP status, `close` the WebSocket close code of the same event.
 */
export const errors = {
  'invalid-input': { status: 400 },
  'not-signed-in': { status: 401, close: 4401 },
  'wrong-password': { status: 401 },
  'sign-in-slow-down': { status: 429 },
  'not-allowed': { status: 403, close: 4403 },
  'foreign-origin': { status: 403 },
  'not-found': { status: 404, close: 4404 },
  'document-put-away': { status: 409 },
  'setup-link-used': { status: 410 },
  'account-over': { status: 403 },
  'last-administrator': { status: 409 },
  'email-in-use': { status: 409 },
  'invitation-unknown': { status: 404 },
  'invitation-used': { status: 410 },
  'invitation-over': { status: 410 },
  'not-for-role': { status: 409 },
  'too-large': { status: 413, close: 4413 },
  'too-many-messages': { status: 429, close: 4429 },
  'document-redacted': { status: 410, close: 4410 },
  'document-full': { status: 409, close: 4409 },
  'not-understood': { status: 400, close: 4400 },
  'not-an-area-file': { status: 400 },
  'area-file-too-new': { status: 400 },
  'area-already-here': { status: 409 },
  'not-a-picture': { status: 400 },
  'rights-not-confirmed': { status: 400 },
  'picture-not-here': { status: 409 },
  'conversion-not-possible': { status: 409 },
  'conversion-person-stays': { status: 409 },
  'conversion-skips-issue': { status: 409 },
  'conversion-already-made': { status: 409 },
  'conversion-other-area': { status: 409 },
  'conversion-source-away': { status: 409 },
  'conversion-source-gone': { status: 410 },
  'conversion-bears-details': { status: 400 },
  'conversion-key-used': { status: 409 },
  'worksheet-sealed': { status: 403 },
  'worksheet-opened': { status: 409 },
  'nothing-to-open': { status: 409 },
  'records-file-unknown': { status: 400 },
  'records-file-old': { status: 400 },
  'records-file-locked': { status: 400 },
  'records-file-broken': { status: 400 },
  'records-file-empty': { status: 400 },
  'records-file-encoding': { status: 400 },
  'records-file-too-long': { status: 413 },
  'records-columns-missing': { status: 400 },
  'records-column-personal': { status: 400 },
  'records-rows-faulty': { status: 409 },
  'records-do-not-fit': { status: 409 },
  'records-not-in-shift-jis': { status: 409 },
  'worksheet-frozen': { status: 409 },
  'plan-changed-meanwhile': { status: 409 },
  'plan-needs-note': { status: 400 },
  'publication-needs-contact': { status: 409 },
  'publication-needs-second': { status: 403 },
  'gather-key-used': { status: 409 },
  'anonymity-changed': { status: 409 },
  'anonymity-by-another': { status: 403 },
  'anonymity-open-risks': { status: 409 },
  'opening-changed': { status: 409 },
  'opening-needs-second': { status: 403 },
  'opening-not-asked': { status: 409 },
  'opening-too-wide': { status: 409 },
  'invitation-not-possible': { status: 409 },
  'ground-forbids-invitation': { status: 403 },
  'ground-forbids-export': { status: 403 },
  'ground-needs-consent': { status: 409 },
  'consent-withdrawn': { status: 409 },
  'words-bear-details': { status: 400 },
  'paper-expired': { status: 409 },
  'code-unknown': { status: 404 },
  'code-slow-down': { status: 429 },
  'meeting-over': { status: 410 },
  'meeting-not-now': { status: 409 },
  'meeting-full': { status: 409 },
  'pass-over': { status: 401, close: 4411 },
  'phase-forbids': { status: 409 },
  'writing-stopped': { status: 409 },
  'sending-held': { status: 403 },
  'place-held': { status: 409, close: 4412 },
  'conference-under-way': { status: 409 },
  'conference-needs-presenter': { status: 409 },
  'conference-needs-check': { status: 409 },
  'conference-link-over': { status: 410 },
  'send-slow-down': { status: 429 },
  'card-changed-meanwhile': { status: 409 },
  'card-lands-nowhere': { status: 409 },
  'vote-over': { status: 409 },
  'vote-too-many': { status: 400 },
  'storage-unavailable': { status: 503, close: 4503 },
  'access-changed': { status: 403, close: 4205 },
  'server-stopping': { status: 503, close: 1012 },
  'server-fault': { status: 500, close: 4500 },
} as const satisfies Record<string, { status: number; close?: number }>;

export type ErrorId = keyof typeof errors;

/** The body of every HTTP answer that is not a success. `fields` names what is wrong, by path. */
export interface ErrorBody {
  readonly error: { readonly id: ErrorId; readonly message: string; readonly fields?: readonly FieldFault[] };
}

export interface FieldFault {
  readonly path: string;
  readonly fault: string;
}

/** A failure the caller is meant to see. Anything else that is thrown becomes `server-fault`. */
export class YoriaiError extends Error {
  readonly id: ErrorId;
  readonly fields: readonly FieldFault[];

  constructor(id: ErrorId, fields: readonly FieldFault[] = []) {
    super(id);
    this.id = id;
    this.fields = fields;
  }
}

/** @returns the id that a WebSocket close code stands for, if it is one of ours. */
export function errorOfCloseCode(code: number): ErrorId | undefined {
  const entry = Object.entries(errors).find(([, it]) => 'close' in it && it.close === code);
  return entry?.[0] as ErrorId | undefined;
}
