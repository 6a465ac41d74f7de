import type { GatherRequest } from '@yoriai/shared/case-review/api';
import { namesGiven } from '@yoriai/shared/case-review/case-names';
import { fillWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { type PlainWorksheet, readWorksheet } from '@yoriai/shared/documents/worksheet';
import * as Y from 'yjs';
import { assemble } from '../../case-review/assemble.ts';
import { putOnSheet } from '../../case-review/put-on-sheet.ts';
import { veilOf } from '../../case-review/veil.ts';
import { newId } from '../../keeping/new-id.ts';
import type { IdentifiedBoard } from '../build-ways.ts';
import { dayIn, timeAgo } from '../days.ts';
import { casePeriod, casePerson, caseReviewSample } from './case-review.ts';
import { buildSampleWorksheet } from './sample-worksheet.ts';

interface PlacedSheet {
  readonly id: string;
  readonly sheet: PlainWorksheet;
}

/** What the case is made of, as it stands in the sample. */
export interface CaseOf {
  readonly book: PlacedSheet;
  readonly profile: PlacedSheet;
  readonly map: IdentifiedBoard;
}

/** The case sheet as a gathering by the server would have left it, with what people wrote beside it (WS-5). */
export function assembledCase(id: string, { book, profile, map }: CaseOf, now: number): PlainWorksheet {
  const { by, createdDaysAgo } = caseReviewSample;
  const period: GatherRequest['period'] = {
    from: dayIn(now, casePeriod.from),
    to: dayIn(now, casePeriod.to),
  };
  const asked: GatherRequest = {
    parts: ['relations', 'progress', 'profile'],
    period,
    board: map.id,
    persons: [map.ids.get(casePerson.card) ?? ''],
    reach: 1,
  };
  const sources = { books: [book], profile, map: { id: map.id, board: map.board, isFirst: true } };
  const at = timeAgo(now, createdDaysAgo);
  const assembled = assemble(id, sources, asked, namesGiven({}, [], veilOf(id)), at);
  const doc = new Y.Doc();
  fillWorksheet(doc, buildSampleWorksheet(caseReviewSample, now));
  const { place = '', presenter = '' } = caseReviewSample.texts ?? {};
  putOnSheet(doc, assembled, { place, presenter, period }, { by, now: () => at, id: newId });
  const { worksheet } = readWorksheet(doc);
  doc.destroy();
  return worksheet;
}
