import type { PlainWorksheet } from '../documents/worksheet.ts';
import type { Template } from '../worksheets/template.ts';
import type { Priority } from '../worksheets/values.ts';
import { guidelineFields, guidelineItems, itemField } from './items.ts';

/** ◎○, or numbers: one of them within one sheet (B-32). */
export const notations = ['marks', 'numbers'] as const;
export type Notation = (typeof notations)[number];

export interface Answer {
  readonly priority?: Priority | undefined;
  readonly status: string;
  readonly next: string;
}

/** What one person wrote, without who it was. */
export interface AnswerSheet {
  readonly notation: Notation;
  /** By item; items without any answer are left out. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Reads one person's sheet. A priority in the other notation than that of the sheet does not count (B-32). */
export function answersOf(
  template: Template,
  { values, texts }: Pick<PlainWorksheet, 'values' | 'texts'>,
): AnswerSheet {
  const notation: Notation = values[guidelineFields.notation]?.value === 'numbers' ? 'numbers' : 'marks';
  const answers: Record<string, Answer> = {};
  for (const { id } of guidelineItems(template)) {
    const priority = priorityIn(notation, values[itemField(id, 'priority')]?.value);
    const status = (texts[itemField(id, 'status')] ?? '').trim();
    const next = (texts[itemField(id, 'next')] ?? '').trim();
    if (priority === undefined && status === '' && next === '') continue;
    answers[id] = { ...(priority !== undefined && { priority }), status, next };
  }
  return { notation, answers };
}

/** The value as a priority of this notation, or nothing. */
export function priorityIn(notation: Notation, value: unknown): Priority | undefined {
  if (notation === 'numbers') return typeof value === 'number' ? value : undefined;
  return value === 'double' || value === 'single' ? value : undefined;
}

/** Nothing was answered: it is not laid beside the others, where it would look like an opinion. */
export const isBlank = ({ answers }: AnswerSheet): boolean => Object.keys(answers).length === 0;
