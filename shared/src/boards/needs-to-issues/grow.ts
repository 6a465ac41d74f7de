import { type BoardDocument, entryOf, kindNameOf, readCard } from '../../documents/board.ts';
import type { Card } from '../card.ts';
import { addCards, putAway } from '../edits/cards.ts';
import type { Hand } from '../edits/hand.ts';
import { addLink } from '../edits/links.ts';

/**
 * 声 → 問題 → 課題 (NTI-1): out of words comes a new card, joined to them by lines, n:m. The words it came out of stay
 * as they are. Each of these is one transaction, so that one undo takes it back, and none of them needs the network.
 */

/**
 * みんなの問題にする, みんなの問題にまとめる: one 問題 out of one or more 声.
 *
 * @param text what people chose to begin with, for rewording.
 * @returns the id of the new card; undefined when none of the voices is there.
 */
export function growProblem(
  board: BoardDocument,
  voices: readonly string[],
  text: string,
  hand: Hand,
  origin: unknown,
): string | undefined {
  return grow(board, ofKind(board, voices, 'voice'), { kind: 'problem', text }, hand, origin);
}

/** 課題にする: an empty 課題 out of one or more 問題. What is to be done, people say: nothing is filled in. */
export function growIssue(
  board: BoardDocument,
  problems: readonly string[],
  hand: Hand,
  origin: unknown,
): string | undefined {
  return grow(board, ofKind(board, problems, 'problem'), { kind: 'issue', text: '' }, hand, origin);
}

/**
 * 分ける: several 問題 out of one. Each is joined to the same 声 and 課題 and is wished the same; the one they came
 * from stays, or is put away with its words.
 *
 * @returns the ids of the new cards, in the order of the texts; none when there is no such 問題.
 */
export function splitProblem(
  board: BoardDocument,
  problem: string,
  texts: readonly string[],
  original: 'stays' | 'away',
  hand: Hand,
  origin: unknown,
): readonly string[] {
  const [from] = ofKind(board, [problem], 'problem');
  if (!from || texts.length === 0) return [];
  const { wish, side, latentCauses, group } = from;
  const joined = linksAt(board, problem);
  return board.doc.transact(() => {
    const news = texts.map((text) => ({
      kind: 'problem',
      text,
      group,
      fields: { wish, side, latentCauses },
    }));
    const ids = addCards(board, news, hand, origin);
    for (const id of ids)
      for (const { other, outOf } of joined)
        addLink(board, outOf ? growth(other, id) : growth(id, other), hand, origin);
    if (original === 'away') putAway(board, [problem], hand, origin);
    return ids;
  }, origin);
}

function grow(
  board: BoardDocument,
  sources: readonly Card[],
  { kind, text }: { readonly kind: string; readonly text: string },
  hand: Hand,
  origin: unknown,
): string | undefined {
  if (sources.length === 0) return undefined;
  return board.doc.transact(() => {
    const [id] = addCards(board, [{ kind, text, group: sharedGroup(sources) }], hand, origin);
    if (id !== undefined) for (const source of sources) addLink(board, growth(source.id, id), hand, origin);
    return id;
  }, origin);
}

const growth = (from: string, to: string) => ({ from, to, kind: 'grew-into' });

/** The 表札 that all of them lie under, if it is one. */
function sharedGroup(cards: readonly Card[]): string | undefined {
  const [group, ...others] = new Set(cards.map((card) => card.group));
  return others.length === 0 ? group : undefined;
}

function ofKind(board: BoardDocument, ids: readonly string[], kind: string): Card[] {
  return [...new Set(ids)].flatMap((id) => {
    const reading = readCard(kindNameOf(board), id, board.cards.get(id));
    return 'value' in reading && reading.value.kind === kind ? [reading.value] : [];
  });
}

/** Who is joined with a card, and whether the card came out of that one. */
function linksAt(board: BoardDocument, id: string): readonly { other: string; outOf: boolean }[] {
  const joined = new Map<string, boolean>();
  for (const key of board.links.keys()) {
    const link = entryOf(board.links, key);
    const [from, to] = [String(link?.get('from')), String(link?.get('to'))];
    if (to === id) joined.set(from, true);
    if (from === id) joined.set(to, false);
  }
  return [...joined].map(([other, outOf]) => ({ other, outOf }));
}
