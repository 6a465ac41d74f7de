import { readPasted } from '@yoriai/shared/boards/pasted-cards';
import { countCharacters, fit } from '@yoriai/shared/documents/characters';
import { limits } from '@yoriai/shared/limits';

/** As many cards as one pasted text makes at most (B-5). */
export const mostPieces = 50;
/** So many lines are rather a list than one thing somebody wants to say. */
const manyLines = 6;

/** A long text as cards, and what has no room among them. */
export interface Pieces {
  readonly texts: readonly string[];
  /** Lines of it, for the box. */
  readonly rest: readonly string[];
}

/** Whether it is to be asked how it goes: longer than a card holds, or a list (B-5). */
export const isLong = (text: string): boolean =>
  countCharacters(text.trim()) > limits.cardTextCharacters || linesOf(text).length >= manyLines;

/** A card for each line; a line that no card holds goes on on the next one, behind the end of a sentence where it can. */
export function piecesOf(text: string): Pieces {
  const all = linesOf(text).flatMap(split);
  return { texts: all.slice(0, mostPieces), rest: all.slice(mostPieces) };
}

/** The first card of it, and all that does not fit there. */
export function beginning(text: string): Pieces {
  const [first = '', ...rest] = split(text.trim());
  return { texts: [first], rest };
}

/** Cells of one row stand beside each other; rows without a word are none. */
const linesOf = (text: string): readonly string[] =>
  readPasted(text).rows.map((row) =>
    row
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' '),
  );

function split(line: string): readonly string[] {
  const { fits, rest } = fit(line, limits.cardTextCharacters);
  if (rest === '') return [line];
  const end = Math.max(...['。', '！', '？', '\n'].map((sign) => fits.lastIndexOf(sign)));
  const at = end > 0 ? end + 1 : fits.length;
  return [line.slice(0, at).trim(), ...split(line.slice(at).trim())];
}
