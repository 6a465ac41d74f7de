import { titlePlace } from '@yoriai/shared/redaction/gone';
import type { Catalogue } from '../areas/catalogue.ts';
import type { RedactedPaper } from './redaction.ts';

/** A conference bears the title of its sheet, and is about nothing else: both go with the sheet (AC-B B11). */
export function withConferences(
  { meetings }: Pick<Catalogue, 'meetings'>,
  papers: readonly RedactedPaper[],
): readonly RedactedPaper[] {
  const asked = new Set(papers.map(({ id }) => id));
  const along = papers
    .filter(({ whole, gone }) => whole || gone.includes(titlePlace))
    .flatMap((sheet) =>
      meetings
        .filter(({ id, paper }) => paper === sheet.id && !asked.has(id))
        .map(
          ({ id }): RedactedPaper => ({
            ...{ of: 'meeting', id, along: true },
            ...(sheet.whole ? { whole: true, gone: [] } : { gone: [titlePlace] }),
          }),
        ),
    );
  return [...papers, ...along];
}
