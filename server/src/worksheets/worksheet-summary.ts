import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Section } from '@yoriai/shared/worksheets/template';
import type { BoardSummary } from '../boards/board-summary.ts';

/** The frame of a thumbnail (shared/areas/area.ts), and how a sheet is drawn in it. */
const frame = { left: 14, width: 72, top: 6, height: 52, gap: 3 } as const;
const heights = { written: 8, blank: 3 } as const;

/** What the shelf shows of a worksheet: its rows in sight, and which of its parts are written. */
export function worksheetSummary(worksheet: PlainWorksheet): BoardSummary {
  const rows = worksheet.rows.filter((row) => row.away === undefined);
  return { cards: rows.length, unlinked: 0, thumbnail: { boxes: boxesOf(worksheet), lines: [] } };
}

function boxesOf(worksheet: PlainWorksheet): BoardSummary['thumbnail']['boxes'] {
  const sections = worksheetTemplate(worksheet.template)?.sections ?? [];
  const { left, width, height, gap } = frame;
  let top: number = frame.top;
  return sections.flatMap((section) => {
    const written = isWritten(worksheet, section);
    const h = written ? heights.written : heights.blank;
    if (top + h > frame.top + height) return [];
    const box = { x: left, y: top, w: width, h, paper: written ? 'goal' : '' };
    top += h + gap;
    return [box];
  });
}

function isWritten({ values, texts, rich, rows }: PlainWorksheet, { fields }: Section): boolean {
  return fields.some(
    ({ id }) =>
      values[id] !== undefined ||
      (texts[id] ?? '') !== '' ||
      (rich[id] ?? []).length > 0 ||
      rows.some((row) => row.table === id && row.away === undefined),
  );
}
