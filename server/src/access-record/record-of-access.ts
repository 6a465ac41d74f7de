import { type AccessEvent, accessEvents } from '@yoriai/shared/access-record/events';
import type { AuditQuestion, Journal } from '../storage/ports.ts';

/** Something that was done and is put on record: ids alone, and never what somebody wrote (ACC-7, P27). */
export interface ToNote {
  /** An account id; left out for what the server does by itself. */
  readonly who?: string | undefined;
  readonly what: AccessEvent;
  readonly area?: string | undefined;
  /** The id of a paper or an account, or the name of a document. */
  readonly on: string;
  /** Milliseconds since 1970, UTC. @default now */
  readonly at?: number | undefined;
}

/** An entry of the record. */
export interface Noted extends ToNote {
  /** No other entry has it; it stands on what left the house (P18). */
  readonly number: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** The record of who opened, exported, changed access, closed and redacted. It is added to and never changed. */
export interface RecordOfAccess {
  /**
   * Resolves when the entry is on the device, with its number, which no other entry has.
   *
   * @throws YoriaiError storage-unavailable: what was to be noted must not be done then
   */
  note(entry: ToNote): Promise<number>;
}

export interface ReadableRecord extends RecordOfAccess {
  /** The newest first. */
  read(question: AuditQuestion): Promise<readonly Noted[]>;
}

export interface RecordOptions {
  readonly journal: Pick<Journal, 'audit' | 'readAudit'>;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}

export function openRecordOfAccess({ journal, now }: RecordOptions): ReadableRecord {
  return {
    async note({ who, what, area, on, at = now() }) {
      for (const id of [who, area, on]) if (id !== undefined && !isId(id)) throw new Error(notAnId(what));
      return journal.audit({ at, who: who ?? '', what, area, on });
    },
    async read(question) {
      const entries = await journal.readAudit(question);
      return entries.map(({ who, what, ...rest }) => ({
        ...rest,
        ...(who !== '' && { who }),
        what: accessEvents.find((it) => it === what) ?? 'other',
      }));
    },
  };
}

/** Ids and names of documents are made by this house, of these signs: what people write does not get through. */
const isId = (text: string): boolean =>
  /^[A-Za-z0-9_-]{1,40}(\/[A-Za-z0-9_-]{1,40}){0,2}(@\d{1,9})?$/.test(text);

const notAnId = (what: AccessEvent): string =>
  `the record of access takes ids alone: something else came with ${what}`;
