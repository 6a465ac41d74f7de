import type { BoardDrawing } from './board-drawing.ts';
import { drawingId, drawPage, footHeight, headHeight, legendRoom, type PageWords } from './page-drawing.ts';
import { asPoster, onOneSheet, type PaperChoice, type Plan, paperOf, posterWidths } from './pages.ts';
import type { Prepared } from './prepare.ts';
import { el, type Svg } from './svg.ts';

/** How a person wants it printed. */
export interface PrintChoice extends PaperChoice {
  /** How many sheets side by side make a poster; undefined for everything on one sheet. */
  readonly poster: number | undefined;
}

/** All pages of a choice, and the drawing that they show parts of. */
export interface Printing {
  readonly plan: Plan;
  readonly pages: readonly Svg[];
  /** To stand once on the page; the pages refer to it. */
  readonly source: Svg;
  /** The posters there may be: how many sheets side by side and below each other. */
  readonly posters: readonly { readonly columns: number; readonly rows: number }[];
}

/** @param copy what each page bears of the copy it is, once it has a number (P18) */
export function printingOf(prepared: Prepared, choice: PrintChoice, copy?: string): Printing {
  const { pen, bare, whole } = prepared;
  const heading = { ...prepared.heading, copy };
  const { t } = pen.words;
  const legend = prepared.legend(legendRoom(paperOf(choice).width));
  const foot = footHeight({ heading, legend });
  const plan =
    choice.poster === undefined
      ? onOneSheet(bare.box, choice, headHeight, foot)
      : asPoster(whole.box, choice, choice.poster);
  const of = plan.sheets.length;
  const pages = plan.sheets.map((sheet, i) => {
    const words: PageWords = {
      heading,
      legend,
      number: t('picture:number', { n: i + 1, of }),
      glue: t('picture:glue'),
    };
    return drawPage(pen, plan, sheet, words);
  });
  return {
    plan,
    pages,
    source: sourceOf(prepared, choice.poster === undefined ? bare : whole),
    posters: posterWidths(whole.box, choice).map((columns) => ({
      columns,
      rows: asPoster(whole.box, choice, columns).rows,
    })),
  };
}

function sourceOf({ pen }: Prepared, { svg }: BoardDrawing): Svg {
  return el(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: 0, height: 0 },
    pen.patterns,
    el('defs', {}, el('g', { id: drawingId }, svg)),
  );
}
