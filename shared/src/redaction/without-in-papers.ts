import type { KeptPapers } from '../documents/kept-papers.ts';
import type { PlainWorksheet } from '../documents/worksheet.ts';
import type { Gone } from './gone.ts';
import { withoutOnWorksheet } from './without-on-worksheet.ts';
import { withoutReferences } from './without-references.ts';

/** What was said of a case's risks quotes it, and what was confirmed is the sheet as it was: both are to be done anew. */
const ofTheWholeSheet: ReadonlySet<string> = new Set(['case-answers', 'case-checks']);

/**
 * What the server keeps beside a worksheet, without what goes: in each copy of the sheet, whole entries that are about a
 * place that goes (a proposal), and whatever holds for the sheet as a whole.
 */
export function withoutInPapers(papers: KeptPapers, gone: Gone): KeptPapers {
  return Object.fromEntries(
    Object.entries(papers)
      .filter(([map]) => gone.here.size === 0 || !ofTheWholeSheet.has(map))
      .map(([map, entries]) => [
        map,
        Object.fromEntries(
          Object.entries(entries).flatMap(([key, entry]) => {
            if (hasSheet(entry)) return [[key, { ...entry, sheet: withoutOnWorksheet(entry.sheet, gone) }]];
            return isAbout(entry, gone.here) ? [] : [[key, withoutReferences(entry, gone)]];
          }),
        ),
      ]),
  );
}

const hasSheet = (entry: unknown): entry is { readonly sheet: PlainWorksheet } => {
  const sheet = (entry as { sheet?: { rows?: unknown } } | null)?.sheet;
  return typeof sheet === 'object' && sheet !== null && Array.isArray(sheet.rows);
};

/** Whether it names a row or a remark that goes, or a field of the sheet that does (without a row beside it). */
function isAbout(entry: unknown, here: ReadonlySet<string>): boolean {
  if (typeof entry === 'string') return here.has(entry);
  if (Array.isArray(entry)) return entry.some((it) => isAbout(it, here));
  if (typeof entry !== 'object' || entry === null) return false;
  const { row, field } = entry as { readonly row?: unknown; readonly field?: unknown };
  if (typeof field === 'string' && here.has(`${typeof row === 'string' ? row : 'sheet'}:${field}`))
    return true;
  return Object.values(entry).some((it) => isAbout(it, here));
}
