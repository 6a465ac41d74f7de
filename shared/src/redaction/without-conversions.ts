import { bareName, parseDocumentName } from '../documents/names.ts';
import type { ConversionRecord } from '../documents/provenance.ts';
import type { Gone } from './gone.ts';

/** Where cards came from, without the cards that go. A conversion of which one side is left empty goes as a whole. */
export const withoutConversions = (
  records: readonly ConversionRecord[],
  gone: Pick<Gone, 'entries' | 'papers'>,
): readonly ConversionRecord[] => records.flatMap((record) => withoutIn(record, gone) ?? []);

function withoutIn(
  record: ConversionRecord,
  { entries, papers }: Pick<Gone, 'entries' | 'papers'>,
): ConversionRecord | undefined {
  const { from, to, making } = record;
  const isGone = (document: string, card: string): boolean =>
    entries.has(card) || papers.has(parseDocumentName(bareName(document))?.id ?? '');
  // As many as there were came one of each: there a pair goes together, or the others would change partners.
  const paired = from.length === to.cards.length;
  const sources = from.map(({ document, card }) => isGone(document, card));
  const targets = to.cards.map((card) => isGone(to.document, card));
  const sourceStays = (at: number): boolean => !sources[at] && !(paired && targets[at]);
  const targetStays = (at: number): boolean => !targets[at] && !(paired && sources[at]);
  const left = {
    ...record,
    from: from.filter((_, at) => sourceStays(at)),
    to: { ...to, cards: to.cards.filter((_, at) => targetStays(at)) },
    ...(making ? { making: making.filter((_, at) => targetStays(at)) } : {}),
  };
  return left.from.length === 0 || left.to.cards.length === 0 ? undefined : left;
}
