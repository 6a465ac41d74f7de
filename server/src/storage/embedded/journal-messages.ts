import type { AuditEntry, AuditEvent, AuditQuestion } from '../ports.ts';
import type { PackedDocument } from './packed-document.ts';

/** Small writes: all that wait are committed together. */
export type SmallWrite =
  | { readonly do: 'append'; readonly document: string; readonly update: Uint8Array }
  | { readonly do: 'remember'; readonly key: string; readonly value: string }
  | { readonly do: 'audit'; readonly event: AuditEvent }
  | { readonly do: 'probe' };

/** Each for itself: a compaction that does not fit on the disk must not take edits with it. */
export type OtherRequest =
  | {
      readonly do: 'compact';
      readonly document: string;
      readonly snapshot: Uint8Array;
      readonly through: number;
    }
  | { readonly do: 'load'; readonly document: string }
  | { readonly do: 'forget'; readonly documents: readonly string[] }
  | { readonly do: 'documents' }
  | { readonly do: 'read-audit'; readonly question: AuditQuestion }
  | { readonly do: 'recalled' }
  | { readonly do: 'open' }
  | { readonly do: 'close' };

export type JournalRequest = SmallWrite | OtherRequest;

/** What comes back for what was asked. */
export interface JournalValues {
  readonly append: undefined;
  readonly remember: undefined;
  readonly audit: number;
  readonly 'read-audit': readonly AuditEntry[];
  readonly probe: undefined;
  readonly compact: undefined;
  readonly forget: undefined;
  readonly load: PackedDocument;
  readonly documents: readonly string[];
  readonly recalled: ReadonlyMap<string, string>;
  readonly open: undefined;
  readonly close: undefined;
}

export type JournalValue = JournalValues[JournalRequest['do']];

export type Answered<T> = { readonly value: T } | { readonly failed: string };

export type JournalAnswer = Answered<JournalValue>;

/** The answers to a message of several requests, in the same order, and what was found damaged on the way. */
export interface JournalAnswers {
  readonly answers: readonly JournalAnswer[];
  readonly findings: readonly string[];
}
