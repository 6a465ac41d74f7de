import type { WorksheetView } from '@yoriai/shared/documents/worksheet-view';
import type { WordsPlace } from '@yoriai/shared/mask-check/words-of-sheet';
import { type Template, tableOf } from '@yoriai/shared/worksheets/template';
import type { Wordings } from '../../words/use-wording.ts';
import type { Words } from '../../words/use-words.tsx';

/** Where words stand, as people would say it: 事例経過 3行目, 概要・ポイント, 題名. */
export function placeWords(
  { field, row, remark }: WordsPlace,
  template: Template,
  view: WorksheetView,
  { plain }: Wordings,
  { t }: Pick<Words, 't'>,
): string {
  const there = template.sections.flatMap((section) => [
    ...section.fields,
    { id: section.id, label: section.title },
  ]);
  const label = there.find(({ id }) => id === (view.rows.get(field)?.table ?? field))?.label;
  const named = label ? plain(label) : t('caseReview:check.title_place');
  if (remark !== undefined) return t('caseReview:check.slip', { place: named });
  if (row === undefined || !tableOf(template, field)) return named;
  const n = view.rowsOf(field).findIndex(({ id }) => id === row) + 1;
  return t('caseReview:check.row', { place: named, n });
}
