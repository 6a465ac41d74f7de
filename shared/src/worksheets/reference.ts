import * as z from 'zod/mini';

/**
 * What a worksheet took over from elsewhere in its area. `words` are those it was taken with, so that the sheet reads
 * on when its target is put away, and `seen` is their hash: when the target's present words have another, 元が変わりました
 * stands beside it.
 */
export interface Reference {
  readonly to: 'card' | 'board' | 'worksheet' | 'row';
  /** The id of the board or the worksheet. */
  readonly paper: string;
  /** The card on the board, or the row of the worksheet. */
  readonly entry?: string | undefined;
  readonly words: string;
  /** `hashOfWords` of the target when it was taken; empty where it was picked by hand: then the words are compared. */
  readonly seen: string;
}

/** Which target a reference speaks of, whatever words it was taken with. */
export const keyOfReference = ({ to, paper, entry = '' }: Reference): string => `${to} ${paper} ${entry}`;

const id = z.string().check(z.minLength(1), z.maxLength(60));

export const referenceSchema = z.object({
  to: z.enum(['card', 'board', 'worksheet', 'row']),
  paper: id,
  entry: z.optional(id),
  words: z.string().check(z.maxLength(4000)),
  seen: z.string().check(z.maxLength(100)),
});
