import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import type { Contact } from '../people/organization.ts';
import type { Wording } from '../worksheets/wording.ts';
import { type phaseKinds, type SentKind, sentKinds } from './phases.ts';
import { runSheetsOfMeetings } from './run-sheet.ts';
import type { Tally } from './votes.ts';

const title = z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.titleCharacters));

/** As long as a question may be that a wall of any form shows whole, large enough for the back of a hall (A4). */
export const questionCharacters = 80;

const key = z.string().check(z.minLength(8), z.maxLength(60));
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.cardTextCharacters * 4));

/** Body of `POST /api/areas/:id/meetings`. Times in milliseconds since 1970, UTC. */
export const newMeetingSchema = z.object({
  title,
  runSheet: z.enum(runSheetsOfMeetings.map(({ name }) => name) as [string, ...string[]]),
  startsAt: z.number(),
  place: z.optional(z.string().check(z.trim(), z.maxLength(limits.titleCharacters))),
  /** Boards of the area that are opened to residents; with none, a fresh みんなの紙 is laid out. */
  boards: z.array(z.string()).check(z.maxLength(20)),
  moderated: z._default(z.boolean(), true),
  lobby: z._default(z.boolean(), false),
});
export type NewMeeting = z.infer<typeof newMeetingSchema>;

/** A meeting on the shelf of its area. */
export interface MeetingFace {
  readonly id: string;
  readonly title: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly place?: string | undefined;
  readonly stage: 'planned' | 'open' | 'running' | 'closed';
  /** The worksheet on which a conference is held: it is led from there. */
  readonly paper?: string | undefined;
  readonly documents: { readonly main: string; readonly desk: string };
}

/** Body of `POST …/meetings/:meeting/commands`: what 進行 does, one at a time. */
export const meetingCommandSchema = z.discriminatedUnion('do', [
  /** 受付をはじめる: gives a 参加番号. */
  z.object({ do: z.literal('open') }),
  /** はじめる, and on to another step. */
  z.object({ do: z.literal('step'), step: z.int().check(z.nonnegative()) }),
  z.object({ do: z.literal('lengthen'), minutes: z.int().check(z.gte(-60), z.lte(60)) }),
  z.object({ do: z.literal('freeze'), frozen: z.boolean() }),
  z.object({ do: z.literal('ask'), question: z.string().check(z.trim(), z.maxLength(questionCharacters)) }),
  z.object({ do: z.literal('show'), board: z.string(), page: z.optional(z.string()) }),
  z.object({ do: z.literal('moderate'), moderated: z.boolean() }),
  /** How many are in the hall without a phone. */
  z.object({ do: z.literal('count'), hall: z.int().check(z.gte(0), z.lte(1000)) }),
  z.object({ do: z.literal('host') }),
  z.object({ do: z.literal('close') }),
  z.object({ do: z.literal('reopen') }),
]);
export type MeetingCommand = z.infer<typeof meetingCommandSchema>;

/** Body of `POST …/meetings/:meeting/cards`: 代理入力 (MTG-9). */
export const hallCardSchema = z.object({ key, kind: z.enum(sentKinds), text });
/** Body of `PATCH …/meetings/:meeting/cards/:card`: release, keep back, take down, bring back. */
export const cardDecisionSchema = z.object({
  do: z.enum(['release', 'keep-back', 'take-down', 'bring-back']),
  /** What the tray showed; changed meanwhile, it is not released unseen. */
  seen: z.optional(z.string()),
});
/** Body of `POST …/meetings/:meeting/vote`, and `DELETE` closes it and opens what was chosen. */
export const newVoteSchema = z.object({
  board: z.string(),
  cards: z.array(z.string()).check(z.minLength(2), z.maxLength(60)),
  most: z._default(z.int().check(z.gte(1), z.lte(9)), 3),
});

/** Body of `POST /api/join`. */
export const joinSchema = z.object({
  code: z.string().check(z.maxLength(40)),
  name: z.string().check(z.maxLength(400)),
});
/** Body of `POST /api/phone/cards`; the key is the phone's, and makes it one card however often it is sent. */
export const phoneCardSchema = z.object({
  key,
  kind: z.enum(sentKinds),
  text,
  /** What looks like a name stays, the person said (A7). */
  flagged: z.optional(z.boolean()),
});
/** Body of `PATCH /api/phone/cards/:card`. */
export const phoneCardChangeSchema = z.object({ text, flagged: z.optional(z.boolean()) });
/** Body of `PUT /api/phone/vote`. */
export const phoneVoteSchema = z.object({
  vote: z.string(),
  cards: z.array(z.string()).check(z.maxLength(9)),
});

/** One of the phone's own cards. 確認待ち → みんなの板に貼りました; taken down, it says so. */
export interface OwnCard {
  readonly id: string;
  readonly kind: SentKind;
  readonly text: string;
  readonly state: 'waiting' | 'shown' | 'kept-back' | 'down';
}

/** `GET /api/passes`: by which pass a projector or a tablet takes part. */
export interface PassView {
  readonly kind: 'screen' | 'table';
  /** Id of the meeting. */
  readonly meeting: string;
  /** How the table is called. */
  readonly name: string;
  /** The server's clock, milliseconds since 1970, UTC. */
  readonly now: number;
  /** Closed for now; for ten minutes it may be opened again. */
  readonly isClosed: boolean;
  /** 相談先, shown when the meeting is over. */
  readonly contacts: readonly Contact[];
}

/** `GET /api/phone`: everything a phone shows; no board, no other person, nothing that was not released (MTG-3, MTG-4). */
export interface PhoneView {
  /** The server's clock, milliseconds since 1970, UTC. */
  readonly now: number;
  /** Counts what changed, so that a phone knows whether it has the newest. */
  readonly revision: number;
  readonly meeting: { readonly title: string; readonly area: string };
  readonly name: string;
  /** How many take part by now, with a phone or without. */
  readonly present: number;
  /** In the lobby; then the promises; then in. Closed, the phone wipes its page. */
  readonly stage: 'waiting' | 'promises' | 'in' | 'closed';
  readonly promises: readonly Wording[];
  readonly step?:
    | { readonly kind: (typeof phaseKinds)[number]; readonly label: Wording; readonly until: number }
    | undefined;
  readonly question?: string | undefined;
  /** What may be sent now; none while writing is stopped. */
  readonly kinds: readonly SentKind[];
  readonly frozen: boolean;
  readonly cards: readonly OwnCard[];
  readonly vote?: PhoneVote | undefined;
  /** 相談先, shown when the meeting is over. */
  readonly contacts: readonly { readonly label: string; readonly phone: string }[];
}

export interface PhoneVote {
  readonly id: string;
  readonly most: number;
  readonly cards: readonly { readonly id: string; readonly kind: string; readonly text: string }[];
  readonly chosen: readonly string[];
  readonly result?: readonly Tally[] | undefined;
}
