import type { Card } from '../boards/card.ts';
import { countCharacters } from '../documents/characters.ts';
import type { NewCardWords } from '../documents/provenance.ts';
import type { FieldFault } from '../errors.ts';
import { limits } from '../limits.ts';
import { detailsIn } from '../mask-check/details.ts';
import type { Conversion, SourceBoard } from './conversion.ts';

/**
 * What the new cards say: the words people gave, or those that are offered. As many texts as sources: one of each.
 * One text: all become one. One source and several texts: it is split.
 *
 * @returns undefined when there are neither one nor as many texts as sources.
 */
export function newCards(
  conversion: Conversion,
  sources: readonly Card[],
  board: SourceBoard,
  texts: readonly string[] | undefined,
): readonly NewCardWords[] | undefined {
  const offers = sources.map((source) => conversion.offer(source, board));
  if (texts === undefined) return offers;
  const put = (text: string, fields: NewCardWords['fields']) => ({ text: tidy(text), fields });
  const ofEach = texts.length === sources.length;
  if (ofEach) return texts.map((text, index) => put(text, offers[index]?.fields ?? {}));
  if (texts.length !== 1 && sources.length !== 1) return undefined;
  const together = mergedFields(offers.map((offer) => offer.fields));
  return texts.map((text) => put(text, together));
}

/** What is wrong with such words by themselves: nothing in them, or too much (HOST-3). Paths are `texts.<index>`. */
export function faultsOfWords(cards: readonly NewCardWords[]): {
  readonly empty: readonly FieldFault[];
  readonly tooLong: readonly FieldFault[];
} {
  const where = (isSo: (text: string) => boolean, fault: string): FieldFault[] =>
    cards.flatMap(({ text }, index) => (isSo(text) ? [{ path: `texts.${index}`, fault }] : []));
  return {
    empty: where((text) => text.trim() === '', 'empty'),
    tooLong: where((text) => countCharacters(text) > limits.cardTextCharacters, 'too-long'),
  };
}

/** What must not travel and still stands in the words of new cards: `fault` is the words themselves (CNV-5, P10). */
export function detailsBorne(
  cards: readonly NewCardWords[],
  { aliases }: SourceBoard,
): readonly FieldFault[] {
  return cards.flatMap(({ text, fields }, index) =>
    [text, ...Object.values(fields)]
      .flatMap((words) => detailsIn(words, aliases))
      .map(({ found }) => ({ path: `texts.${index}`, fault: found })),
  );
}

const tidy = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim().toWellFormed();

/** The same field of several cards that become one: each saying once. */
function mergedFields(all: readonly NewCardWords['fields'][]): NewCardWords['fields'] {
  const merged = new Map<string, Set<string>>();
  for (const fields of all) {
    for (const [name, text] of Object.entries(fields)) {
      merged.set(name, (merged.get(name) ?? new Set()).add(text));
    }
  }
  return Object.fromEntries([...merged].map(([name, texts]) => [name, [...texts].join('、')]));
}
