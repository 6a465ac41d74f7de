import { fieldsOf, type Template } from '../worksheets/template.ts';
import type { Wording } from '../worksheets/wording.ts';

/** The template these rooms are about. */
export const guidelineCheck = 'guideline-check';

/** Fields of the form that are no items: how one marks, whether one is done, and what the group writes in the end. */
export const guidelineFields = { notation: 'notation', finished: 'finished', summary: 'summary' } as const;

/** One of the 34 questions (domain.md §1.6.2). */
export interface GuidelineItem {
  /** `1-2-3`: 指針１, 方向性（2）, item ③. */
  readonly id: string;
  /** The 指針: `1` to `4`. */
  readonly part: string;
  /** The section of its 方向性: `1-2`. */
  readonly section: string;
  readonly question: Wording;
}

export const itemField = (item: string, what: 'priority' | 'status' | 'next'): string => `${item}.${what}`;

/** The items of the form, in its order. */
export function guidelineItems(template: Template): readonly GuidelineItem[] {
  return fieldsOf(template).flatMap(({ type, id, label }) => {
    const [item = ''] = id.split('.');
    const [part = '', direction = ''] = item.split('-');
    return type === 'priority' ? [{ id: item, part, section: `${part}-${direction}`, question: label }] : [];
  });
}
