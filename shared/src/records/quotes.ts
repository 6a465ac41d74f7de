import type { PracticeRecord } from './records.ts';

/** A sentence out of a record that somebody may carry to a board. */
export interface Quote {
  /** `<record>:<column>:<n>` */
  readonly id: string;
  readonly words: string;
}

/** What may be carried to a board. 所感 (monitoring) stays with the staff (P16). */
export const quotable = ['plan', 'process'] as const satisfies readonly (keyof PracticeRecord)[];

/** The sentences of a record's column, as they stand. */
export function quotesOf(record: PracticeRecord, column: (typeof quotable)[number]): readonly Quote[] {
  return sentencesIn(record[column]).map((words, index) => ({
    id: `${record.id}:${column}:${index}`,
    words,
  }));
}

/** Words sentence by sentence, each as it stands. */
export const sentencesIn = (words: string): readonly string[] =>
  (words.match(/[^。！？!?\n]+[。！？!?]*[」』）)]*/gu) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
