import type * as Y from 'yjs';
import * as z from 'zod/mini';
import { sentKinds } from './phases.ts';

/**
 * `meeting/<id>/desk`: what 進行 and 記録 alone know. Four maps that only the server writes: `tray` (what was sent, by the
 * id of the card), `people` (who is there), `staff` (who led it, by account) and `brought` (持ち帰り of the meeting before).
 */

/** 確認待ち → 出した／そのままにした; what was sent before and is changed goes through the tray once more (MTG-4). */
export const sentStates = ['waiting', 'released', 'kept-back', 'withdrawn'] as const;

export const sentCardSchema = z.object({
  kind: z.enum(sentKinds),
  text: z.string(),
  /** The participant's id, and what he or she is called in this meeting. */
  by: z.string(),
  name: z.string(),
  at: z.number(),
  state: z.enum(sentStates),
  /** What looks like a name was sent all the same (A7). */
  flagged: z.optional(z.boolean()),
  /** 会場の声, written by staff for somebody without a device (MTG-9). */
  hall: z.optional(z.boolean()),
  /** Where it stands since it was released, and what it says there. */
  board: z.optional(z.string()),
  shown: z.optional(z.string()),
  /** 画面から下げた (MTG-5). */
  down: z.optional(z.boolean()),
});
export type SentCard = z.infer<typeof sentCardSchema>;

export const participantSchema = z.object({
  name: z.string(),
  joinedAt: z.number(),
  /** Waits in the lobby until somebody lets him or her in. */
  waiting: z.optional(z.boolean()),
  /** Promised to keep to the 約束ごと. */
  promised: z.optional(z.boolean()),
  /** May send nothing for the time being. */
  muted: z.optional(z.boolean()),
  leftAt: z.optional(z.number()),
});
export type Participant = z.infer<typeof participantSchema>;

export const staffThereSchema = z.object({
  name: z.string(),
  /** When he or she first did something at the desk. */
  at: z.number(),
  /** The draft of an own 実践記録, and the book it stands in (MTG-10). */
  draft: z.optional(z.object({ book: z.string(), row: z.string() })),
});
export type StaffThere = z.infer<typeof staffThereSchema>;

/**
 * 持ち帰り of the meeting before, to be asked about in this one (MTG-10). Staff may have written in the 議事録 it stands in:
 * it is theirs to bring up, and reaches no wall and no phone by itself (P9).
 */
const broughtSchema = z.object({
  group: z.string(),
  text: z.string(),
  until: z.optional(z.string()),
  /** The row of 議事録 whose words they are. */
  from: z.optional(z.object({ paper: z.string(), row: z.string() })),
});
export type Brought = z.infer<typeof broughtSchema>;

export const trayOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('tray');
export const participantsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('people');
export const staffThereOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('staff');
/** By their number, from 0 on. */
export const broughtOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('brought');

/** Entries that cannot be read are left out (HOST-7). */
export const readTray = (doc: Y.Doc): ReadonlyMap<string, SentCard> => readAll(trayOf(doc), sentCardSchema);
export const readParticipants = (doc: Y.Doc): ReadonlyMap<string, Participant> =>
  readAll(participantsOf(doc), participantSchema);
export const readStaffThere = (doc: Y.Doc): ReadonlyMap<string, StaffThere> =>
  readAll(staffThereOf(doc), staffThereSchema);

/** In their order. */
export const readBrought = (doc: Y.Doc): readonly Brought[] =>
  [...readAll(broughtOf(doc), broughtSchema)].sort(([a], [b]) => Number(a) - Number(b)).map(([, it]) => it);

export function writeBrought(doc: Y.Doc, brought: readonly Brought[]): void {
  for (const [index, it] of brought.entries()) broughtOf(doc).set(String(index), it);
}

function readAll<T>(map: Y.Map<unknown>, schema: z.ZodMiniType<T>): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const [id, raw] of map.entries()) {
    const result = schema.safeParse(raw);
    if (result.success) all.set(id, result.data);
  }
  return all;
}
