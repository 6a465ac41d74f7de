import type { FoundPaper, RedactedThing, RedactRequest } from '@yoriai/shared/redaction/api';

/** What somebody ticked: whole papers, and places by their paper. */
export interface Chosen {
  readonly whole: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
}

export const nothingChosen: Chosen = { whole: new Set(), places: new Map() };

/** Everything that holds the words is ticked at first; what only came of it is for somebody to decide. */
export const atFirst = (papers: readonly FoundPaper[]): Chosen => ({
  whole: new Set(),
  places: new Map(
    papers.map(({ id, places }) => [
      id,
      new Set(places.flatMap(({ place, came }) => (place === undefined || came ? [] : [place]))),
    ]),
  ),
});

export function withWhole(chosen: Chosen, paper: string, on: boolean): Chosen {
  const whole = new Set(chosen.whole);
  if (on) whole.add(paper);
  else whole.delete(paper);
  return { ...chosen, whole };
}

export function withPlaces(chosen: Chosen, paper: string, places: readonly string[]): Chosen {
  return { ...chosen, places: new Map(chosen.places).set(paper, new Set(places)) };
}

/** The papers of a request; what stands on a paper that goes as a whole goes with it. */
export function papersOf(
  { whole, places }: Chosen,
  of: (paper: string) => RedactedThing | undefined,
): RedactRequest['papers'] {
  const ids = [...new Set([...whole, ...places.keys()])];
  return ids.flatMap((id) => {
    const kind = of(id);
    const here = [...(places.get(id) ?? [])];
    if (!kind || (!whole.has(id) && here.length === 0)) return [];
    return whole.has(id)
      ? [{ of: kind, id, whole: true as const, places: [] }]
      : [{ of: kind, id, places: here }];
  });
}
