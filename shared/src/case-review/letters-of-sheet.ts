import type { PlainWorksheet } from '../documents/worksheet.ts';
import { calledBy } from '../mask-check/details.ts';
import { mapsOf } from '../mask-check/words-of-sheet.ts';
import type { RelationNode } from '../worksheets/relation-map.ts';

/** Letters of persons that a sheet's relation maps bear. */
export const lettersOnMaps = (sheet: PlainWorksheet): readonly string[] =>
  mapsOf(sheet).flatMap(({ map }) => map.nodes.flatMap(({ alias }: RelationNode) => alias ?? []));

const called = new RegExp(`(?<![A-Za-z])([A-Z]{1,3})${calledBy}`, 'gu');

/** Letters that stand in what was brought from elsewhere: of a sheet that came without its who is who (an import). */
export const lettersBrought = (sheet: PlainWorksheet): readonly string[] => [
  ...lettersOnMaps(sheet),
  ...sheet.rows
    .filter(({ source }) => source !== undefined)
    .flatMap(({ texts }) => Object.values(texts))
    .flatMap((text) => [...text.matchAll(called)].flatMap(([, letter]) => letter ?? [])),
];
