import type { WayEnd } from '@yoriai/shared/conversions/api';

/** What a card says on its face of where it came from and what became of it. */
export interface Mark {
  readonly is: 'came' | 'became' | 'changed';
  /** How many cards are at the other end. */
  readonly n: number;
  /** The kind that all of them are of; absent where they differ or may not be seen. */
  readonly kind?: { readonly board: string; readonly card: string } | undefined;
}

/**
 * @param origins undefined while they are not known; that the card came from somewhere, it says itself
 * @param became likewise
 */
export function marksOf(
  card: { readonly origin?: string | undefined; readonly became?: readonly string[] | undefined },
  origins: readonly WayEnd[] | undefined,
  became: readonly WayEnd[] | undefined,
): readonly Mark[] {
  const marks: Mark[] = [];
  if (origins ? origins.length > 0 : card.origin !== undefined) marks.push(markOf('came', origins));
  if (origins?.some((end) => end.changed)) marks.push({ is: 'changed', n: 1 });
  // What was put away again is told in the sheet; on the face it would promise too much.
  const living = became?.filter(({ state }) => state === 'there' || state === 'hidden');
  if (living ? living.length > 0 : (card.became?.length ?? 0) > 0) marks.push(markOf('became', living));
  return marks;
}

function markOf(is: 'came' | 'became', ends: readonly WayEnd[] | undefined): Mark {
  const [first, ...others] = ends ?? [];
  const alike =
    first &&
    first.state !== 'hidden' &&
    others.every((end) => sameKind(end, first) && end.state !== 'hidden');
  return {
    is,
    n: ends?.length ?? 1,
    ...(alike && { kind: { board: first.boardKind, card: first.kind } }),
  };
}

const sameKind = (a: WayEnd, b: WayEnd): boolean => a.boardKind === b.boardKind && a.kind === b.kind;
