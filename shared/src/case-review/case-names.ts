import { aliasOf } from '../boards/worry-map/alias.ts';

/**
 * Who is who in a case: only the server has it, and even there the words are veiled, so that a case that leaves the
 * house tells nothing of the map (AC-B B7, P10).
 */
export type CaseNames = Readonly<Record<string, string>>;

export interface NamesGiven {
  /** The letter of somebody known under any of these; a new one for whoever is not known yet. */
  person(...knownAs: readonly [string, ...string[]]): string;
  /** 施設A: a kind and a letter of its own. */
  place(kind: string, name: string): string;
  /** Everything given so far, in the form in which it was handed in. */
  all(): CaseNames;
  /** The letters of persons given so far. */
  persons(): readonly string[];
}

/**
 * Gives letters in the order in which it is asked; whoever was named before keeps the letter (WS-5).
 *
 * @param before what was given in earlier gatherings
 * @param taken letters that stand in the sheet without our knowing whose they are (an imported sheet)
 * @param veil makes of a word what may be kept
 */
export function namesGiven(
  before: CaseNames,
  taken: Iterable<string>,
  veil: (word: string) => string,
): NamesGiven {
  const names = new Map(Object.entries(before));
  const used = new Set([...names.values(), ...taken]);
  const next = (kind: string): string => {
    for (let number = 1; ; number += 1) {
      const name = kind + aliasOf(number);
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
  const personKey = (knownAs: string) => `person ${veil(knownAs)}`;
  return {
    person(...knownAs) {
      const keys = knownAs.map(personKey);
      const known = keys.flatMap((key) => names.get(key) ?? [])[0];
      const letter = known ?? next('');
      for (const key of keys) if (!names.has(key)) names.set(key, letter);
      return letter;
    },
    place(kind, name) {
      const key = `place ${veil(name)}`;
      const known = names.get(key) ?? next(kind);
      names.set(key, known);
      return known;
    },
    all: () => Object.fromEntries(names),
    persons: () => [
      ...new Set([...names].filter(([key]) => key.startsWith('person ')).map(([, letter]) => letter)),
    ],
  };
}
