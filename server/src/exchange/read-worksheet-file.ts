import { fillWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { type PlainWorksheet, readWorksheet, worksheetSchema } from '@yoriai/shared/documents/worksheet';
import { YoriaiError } from '@yoriai/shared/errors';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { checkSize, fileFault } from './file-checks.ts';

/**
 * Reads one worksheet of an area file: it is built on the side and read back, and what would not come back whole makes
 * the file no area file.
 *
 * @throws YoriaiError not-an-area-file, area-file-too-new, document-full
 */
export function readWorksheetFile(raw: PlainWorksheet, path: string): PlainWorksheet {
  const template = worksheetTemplate(raw.template);
  if (raw.schema > worksheetSchema || !template || raw.version > template.version)
    throw new YoriaiError('area-file-too-new');
  const doc = checkSize((it) => fillWorksheet(it, raw));
  const { worksheet, problems } = readWorksheet(doc);
  doc.destroy();
  const [problem] = problems;
  if (problem) throw fileFault(`${path}.${problem.record}.${problem.id}`, problem.fault);
  const lost = (['rows', 'remarks'] as const).find((it) => worksheet[it].length < raw[it].length);
  if (lost) throw fileFault(`${path}.${lost}`, 'twice');
  return worksheet;
}
