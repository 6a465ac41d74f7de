import { type Figure, figuresOf } from '@yoriai/shared/area-profile/figures';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { profileTemplate } from '../area-profile/profile-entry.ts';
import type { BoardSummary } from '../boards/board-summary.ts';
import { worksheetThumbnail } from './worksheet-thumbnail.ts';

export interface WorksheetSummary extends BoardSummary {
  /** Those of a 地域概況, in their order. */
  readonly figures?: readonly Figure[] | undefined;
}

/** What the shelf shows of a worksheet: its rows in sight, and a small picture of what is written. */
export function worksheetSummary(worksheet: PlainWorksheet): WorksheetSummary {
  const rows = worksheet.rows.filter((row) => row.away === undefined);
  const summary = { cards: rows.length, unlinked: 0, thumbnail: worksheetThumbnail(worksheet) };
  return worksheet.template === profileTemplate ? { ...summary, figures: figuresOf(worksheet) } : summary;
}
