import type { TemplateFace } from '@yoriai/shared/worksheets/face';
import { fiscalYearOf } from '@yoriai/shared/writing/fiscal-year';
import { writeDate, writeFiscalYear } from '@yoriai/shared/writing/write-date';

/**
 * The name proposed for a new worksheet: 実践記録 令和8年度.
 * @param name the form's, in the words of this device. @param today `YYYY-MM-DD`
 */
export function worksheetTitle(name: string, dated: TemplateFace['dated'], today: string): string {
  switch (dated) {
    case 'year':
      return `${name} ${writeFiscalYear(fiscalYearOf(today), 'era')}`;
    case 'month':
      return `${name} ${writeDate(today.slice(0, 7), 'era')}`;
    case 'day':
      return `${name} ${writeDate(today, 'era')}`;
    default:
      return name;
  }
}
