/** Words of one room, as a tree of sentences. */
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** The same keys, other sentences. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** A room's words in every language of the product. `ja-easy` may carry ruby: `｜漢字《かんじ》`. */
export interface RoomWords<T extends WordTree = WordTree> {
  readonly ja: T;
  readonly 'ja-easy': SameKeys<T>;
}

/** Declares the words of a room; a key that one language lacks is a type error. */
export function defineWords<const T extends WordTree>(words: RoomWords<T>): RoomWords<T> {
  return words;
}

/** `'a.b.c'` for every sentence in the tree. */
export type SentenceKey<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${SentenceKey<T[K]>}`;
}[keyof T & string];
