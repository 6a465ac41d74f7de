import type { Thumbnail } from '@yoriai/shared/areas/area';
import { plainOfRich } from '@yoriai/shared/documents/rich-text-plain';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import type { Field } from '@yoriai/shared/worksheets/field';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { Section } from '@yoriai/shared/worksheets/template';

/** How a page is drawn in the frame of a thumbnail (shared/areas/area.ts): sections one below the other, in two columns. */
const page = {
  top: 6,
  bottom: 57,
  columns: [
    { x: 7, w: 40 },
    { x: 54, w: 40 },
  ],
  wide: { x: 7, w: 86 },
} as const;
const heights = { heading: 4.5, line: 4, row: 5, gap: 3 } as const;
/** More of one section cannot be told apart in so small a picture; a sheet of one section is that section. */
const most = { rows: 2, lines: 3, rowsAlone: 8, freeAlone: 5 } as const;

/** `heading`: the title of a section; `written` and `blank`: a line of it; `row` and `free`: a row of a table. */
type Mark = 'heading' | 'written' | 'blank' | 'row' | 'free';

/** A small picture of the sheet: which of its parts are written and how long its tables are, no words. */
export function worksheetThumbnail(worksheet: PlainWorksheet): Thumbnail {
  const sections = worksheetTemplate(worksheet.template)?.sections ?? [];
  const columns = sections.length > 1 ? page.columns : [page.wide];
  const marked = sections.map((section) => marksOf(worksheet, section, columns.length === 1));
  const whole = marked.reduce((sum, marks) => sum + lengthOf(marks) + heights.gap, 0);
  let at = 0;
  let top: number = page.top;
  const boxes = marked.flatMap((marks) => {
    const height = lengthOf(marks);
    const isFull = top + height > page.bottom || (at === 0 && top + height / 2 > page.top + whole / 2);
    if (top > page.top && columns.length > 1 && isFull) {
      at += 1;
      top = page.top;
    }
    const column = columns[at];
    if (!column) return [];
    const laid = marks.map((mark, index) => {
      const box = boxOf(mark, column, top, index);
      top += heightOf(mark);
      return box;
    });
    top += heights.gap;
    return laid.filter(({ y, h }) => y + h <= page.bottom);
  });
  return { boxes, lines: [] };
}

function marksOf(worksheet: PlainWorksheet, section: Section, alone: boolean): readonly Mark[] {
  const inside = section.fields.flatMap((field) => marksOfField(worksheet, field, alone));
  return [
    'heading',
    ...inside.filter(isTable).slice(0, alone ? most.rowsAlone : most.rows),
    ...inside.filter((it) => !isTable(it)).slice(0, most.lines),
  ];
}

function marksOfField(worksheet: PlainWorksheet, field: Field, alone: boolean): readonly Mark[] {
  if (field.type !== 'table') return [isWritten(worksheet, field) ? 'written' : 'blank'];
  const rows = worksheet.rows.filter((row) => row.table === field.id && row.away === undefined).length;
  if (rows > 0)
    return Array.from({ length: Math.min(rows, alone ? most.rowsAlone : most.rows) }, () => 'row');
  return Array.from({ length: alone ? most.freeAlone : 1 }, () => 'free');
}

const isTable = (mark: Mark): boolean => mark === 'row' || mark === 'free';

const isWritten = ({ values, texts, rich }: PlainWorksheet, { id }: Field): boolean =>
  values[id] !== undefined || hasWords(texts[id] ?? '') || hasWords(plainOfRich(rich[id] ?? []));

/** A paragraph or a list with nothing in it is left behind wherever somebody once began. */
const hasWords = (text: string): boolean => text.replace(/^\s*(?:・|\d+\. )/gm, '').trim() !== '';

const lengthOf = (marks: readonly Mark[]): number => marks.reduce((sum, mark) => sum + heightOf(mark), 0);

function heightOf(mark: Mark): number {
  if (mark === 'heading') return heights.heading;
  return isTable(mark) ? heights.row : heights.line;
}

/** Lines of writing are not all of one length. */
function boxOf(paper: Mark, { x, w }: { readonly x: number; readonly w: number }, y: number, index: number) {
  const share = paper === 'heading' ? 0.5 : isTable(paper) ? 1 : ([1, 0.86, 0.94][index % 3] ?? 1);
  return { x, y, w: Math.round(w * share), h: isTable(paper) ? heights.row : 2, paper };
}
