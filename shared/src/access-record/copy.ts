import * as z from 'zod/mini';
import type { Wording } from '../worksheets/wording.ts';
import { dayInJapan } from '../writing/day-in-japan.ts';
import { writeDate } from '../writing/write-date.ts';

/**
 * What a copy that leaves the house bears (P18): the number of its entry in the record, which no other copy has, when
 * it was made, and for whom.
 */
export interface Copy {
  readonly number: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** A person's name. */
  readonly for: string;
}

/** Body of `POST …/copies`, before the page prints a paper or makes a file of it. */
export const newCopySchema = z.object({ as: z.enum(['printed', 'exported']) });
export type NewCopy = z.infer<typeof newCopySchema>;

/** Answer of `POST …/copies`. */
export interface MadeCopy {
  readonly copy: Copy;
  /** Whether the paper must bear it: it is not open to residents (P18). */
  readonly marked: boolean;
}

/** 第12号　2026年11月21日　係の職員 の写し: as it stands on each page and in each file. */
export function copyInWords(copy: Copy, language: keyof Wording = 'ja'): string {
  const day = writeDate(dayInJapan(copy.at), 'western');
  return language === 'ja'
    ? `第${copy.number}号　${day}　${copy.for} の写し`
    : `${copy.number}ばん　${day}　${copy.for} の うつし`;
}

/** In the name of a file, where words are few: 第12号. */
export const copyInName = ({ number }: Pick<Copy, 'number'>): string => `第${number}号`;
