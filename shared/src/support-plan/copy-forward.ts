import type { Hand } from '../boards/edits/hand.ts';
import { type PlainWorksheet, worksheetSchema } from '../documents/worksheet.ts';
import type { Template } from '../worksheets/template.ts';

/**
 * 次の年度の計画: the sentences of a plan with their sources, in a new sheet. Its period is another one, and what was
 * said and decided about the old plan stays there.
 *
 * @param sheet what was approved (`asApproved`)
 */
export function copyForward(
  template: Template,
  sheet: PlainWorksheet,
  title: string,
  { by, now, id }: Hand,
): PlainWorksheet {
  const at = now();
  const { period: _, ...values } = sheet.values;
  return {
    ...sheet,
    schema: worksheetSchema,
    version: template.version,
    title,
    values,
    rows: sheet.rows.map((row) => ({ ...row, id: id('w_'), by, at })),
  };
}
