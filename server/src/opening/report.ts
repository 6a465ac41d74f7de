import { readBoard } from '@yoriai/shared/documents/board';
import { readNotNames } from '@yoriai/shared/documents/not-names';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import type { OpeningReport } from '@yoriai/shared/opening/api';
import { reportOfBoard, reportOfSheet } from '@yoriai/shared/opening/report';
import type { Engine } from '../collaboration/engine.ts';
import { aliasesIn } from '../support-plan/publications.ts';
import { contentOf } from './content.ts';
import type { Paper } from './paper.ts';

/** What there is to look at on a paper before it is opened wider, and of which content that is true (P9). */
export async function reportOf(engine: Pick<Engine, 'read'>, paper: Paper): Promise<OpeningReport> {
  const aliases = await aliasesIn(engine, paper.area);
  // First the content: if somebody writes meanwhile, the question is refused, not asked about what nobody saw.
  const content = await contentOf(engine, paper);
  const report = await engine.read(paper.document, (doc) => {
    const known = { aliases, notNames: readNotNames(doc) };
    return paper.of === 'board'
      ? reportOfBoard(readBoard(doc).board, known)
      : reportOfSheet(readWorksheet(doc).worksheet, known);
  });
  return { content, ...report };
}
