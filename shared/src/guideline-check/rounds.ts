import type { AnswerSheet } from './answers.ts';
import type { GuidelineItem } from './items.ts';

/** How often items of a 指針 were marked, by all sheets together. */
export interface PartMarks {
  readonly part: string;
  /** ◎ */
  readonly double: number;
  /** ○ */
  readonly single: number;
  /** Numbers, by those who number. */
  readonly numbered: number;
}

/** Counts the marks of a round by 指針. Counts only: nothing is averaged, and nothing is called good. */
export function marksOf(
  items: readonly Pick<GuidelineItem, 'id' | 'part'>[],
  sheets: readonly AnswerSheet[],
): readonly PartMarks[] {
  const parts = [...new Set(items.map(({ part }) => part))];
  return parts.map((part) => {
    const marks = sheets.flatMap(({ answers }) =>
      items.flatMap((item) => (item.part === part ? (answers[item.id]?.priority ?? []) : [])),
    );
    const count = (of: (mark: unknown) => boolean): number => marks.filter(of).length;
    return {
      part,
      double: count((it) => it === 'double'),
      single: count((it) => it === 'single'),
      numbered: count((it) => typeof it === 'number'),
    };
  });
}
