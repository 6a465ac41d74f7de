import * as z from 'zod/mini';
import { type AccessEvent, eventKinds } from './events.ts';

const day = z.iso.date();

/** Which entries are asked for; days in Japan, both of them included. */
export const recordFilter = z.object({
  kind: z.optional(z.enum(eventKinds)),
  /** An account. */
  who: z.optional(z.string().check(z.maxLength(60))),
  from: z.optional(day),
  to: z.optional(day),
});
export type RecordFilter = z.infer<typeof recordFilter>;

/** Query of `GET /api/areas/:id/access-record` and of `GET /api/access-record`. */
export const recordQuery = z.extend(recordFilter, {
  /** The number before which the answer goes on. */
  before: z.optional(z.coerce.number().check(z.int(), z.positive())),
});

/** What an entry is about, as its reader may know it now. */
export interface RecordSubject {
  readonly of: 'board' | 'worksheet' | 'area' | 'account' | 'organization' | 'gone';
  /** The title or the name; absent when it is no more. */
  readonly name?: string | undefined;
}

/** An entry, in names: the record itself holds ids alone (ACC-7, P27). */
export interface RecordLine {
  readonly number: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly what: AccessEvent;
  /** Absent for what the server did by itself; without a name once the account is no more. */
  readonly who?: { readonly id: string; readonly name?: string | undefined } | undefined;
  readonly on: RecordSubject;
  /** The name of its area. */
  readonly area?: string | undefined;
}

/** Newest first. */
export interface RecordPage {
  readonly lines: readonly RecordLine[];
  /** There are older ones: ask with `before`. */
  readonly before?: number | undefined;
}
