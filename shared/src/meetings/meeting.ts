import type * as Y from 'yjs';
import * as z from 'zod/mini';
import { conferenceRoles } from '../conferences/roles.ts';
import { phaseKinds } from './phases.ts';

/**
 * `meeting/<id>`: what everybody in the meeting knows of it, the projector and the tables included. The server alone
 * writes it; a key of the map `state` each.
 */
const words = z.strictObject({ ja: z.string(), 'ja-easy': z.string() });
const time = z.number();
/** Somebody who takes part with an account: in a conference, after 守秘の約束. */
const person = z.object({
  name: z.string(),
  role: z.optional(z.enum(conferenceRoles)),
  promisedAt: z.optional(time),
});

/** 予定 → 受付中 → 進行中 → 閉会. */
export const meetingStages = ['planned', 'open', 'running', 'closed'] as const;

export const meetingSchema = z.object({
  area: z.string(),
  title: z.string(),
  place: z.optional(z.string()),
  stage: z.enum(meetingStages),
  /** Milliseconds since 1970, UTC, on the server's clock; so are all times here. */
  startsAt: time,
  endsAt: time,
  steps: z.array(z.object({ kind: z.enum(phaseKinds), label: words, minutes: z.int() })),
  /** Index of the step under way; undefined before the meeting was begun. */
  step: z.optional(z.int()),
  /** When the step under way and those behind it end (`spread`). */
  ends: z.array(time),
  /** 書き込みを止める. */
  frozen: z.boolean(),
  /** What is asked right now, on the wall and on the phones. */
  question: z.optional(z.string()),
  /** Promises (約束ごと) in their order. */
  promises: z.array(words),
  /** 確認してから出す (MTG-4). */
  moderated: z.boolean(),
  /** Whoever joins waits until somebody lets him or her in. */
  lobby: z.boolean(),
  /** Ids of the boards of the meeting, and the one that the hall sees. */
  boards: z.array(z.string()),
  board: z.optional(z.string()),
  /** Which 表札 the wall shows, by the id of the group; undefined: all, page by page. */
  page: z.optional(z.string()),
  /** The worksheet that is talked about in a conference: then there are no boards, no phones and no wall (P11). */
  paper: z.optional(z.string()),
  /** By account. */
  people: z._default(z.record(z.string(), person), {}),
  /** Who began a conference although nobody had confirmed its sheet, and why (AC-B B6). */
  passedOver: z.optional(z.object({ by: z.string(), reason: z.string(), at: time })),
  /** 参加番号, while people may join. */
  code: z.optional(z.string()),
  /** Where phones come in, if this server can say so: `https://yoriai.example.jp`. */
  entrance: z.optional(z.string()),
  /** 進行. */
  host: z.optional(z.object({ account: z.string(), name: z.string() })),
  /** People at phones, in the hall without one, and shared tablets. */
  present: z.object({ phones: z.int(), hall: z.int(), tables: z.int() }),
  vote: z.optional(
    z.object({
      id: z.string(),
      board: z.string(),
      cards: z.array(z.string()),
      most: z.int(),
      /** How many have chosen; what they chose is hidden until it is closed (MTG-8). */
      chosen: z.int(),
      result: z.optional(
        z.array(z.object({ card: z.string(), votes: z.int(), place: z.int(), isTie: z.boolean() })),
      ),
      /** The wall shows something else since. */
      isAside: z.optional(z.boolean()),
    }),
  ),
  closedAt: z.optional(time),
  /** The worksheets of its 議事録; one for each time it was closed. */
  minutes: z._default(z.array(z.string()), []),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** The step under way. */
export const atPresent = ({
  steps,
  step,
}: Pick<Meeting, 'steps' | 'step'>): Meeting['steps'][number] | undefined =>
  step === undefined ? undefined : steps[step];

const mapName = 'state';

/** @returns undefined for a document that is none, or not any more readable. */
export function readMeeting(doc: Y.Doc): Meeting | undefined {
  const result = meetingSchema.safeParse(Object.fromEntries(doc.getMap(mapName).entries()));
  return result.success ? result.data : undefined;
}

/** Writes what changed; called by the server, in a transaction of its own. */
export function writeMeeting(doc: Y.Doc, meeting: Meeting): void {
  const map = doc.getMap(mapName);
  const now = Object.entries(meeting).filter(([, value]) => value !== undefined);
  const keys = new Set(now.map(([key]) => key));
  for (const key of map.keys()) if (!keys.has(key)) map.delete(key);
  for (const [key, value] of now)
    if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value);
}
