import * as z from 'zod/mini';
import type { RecordType } from '../documents/record.ts';

/** What became of a 目標, seen on a day (LGM-2): 近づいた, 変わらない, 見直す. Never a percentage of work done. */
export const turns = ['nearer', 'same', 'rethink'] as const;

/** A dated note of change about a card. */
export interface ChangeNote {
  readonly id: string;
  readonly card: string;
  /** The day it speaks of, as `2026-11-20`. */
  readonly on: string;
  readonly turn: (typeof turns)[number];
  readonly text: string;
  readonly by: string;
  readonly at: number;
}

export const changeNoteType: RecordType<ChangeNote> = {
  name: 'change-note',
  idPrefix: 'n_',
  version: 1,
  scope: 'document',
  schema: z.object({
    id: z.string(),
    card: z.string(),
    on: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    turn: z.enum(turns),
    text: z.string().check(z.maxLength(400)),
    by: z.string(),
    at: z.number(),
  }),
  migrations: [],
};
