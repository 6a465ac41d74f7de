const shapeless = /\p{Default_Ignorable_Code_Point}/gu;

/** Words as a search compares them: widths and capitals folded (B-7), variants of a character as the plain one. */
export const fold = (words: string): string => words.normalize('NFKC').replace(shapeless, '').toLowerCase();

/** The same without any space: おなじ 会合 and おなじ会合 are one. */
export const foldTight = (words: string): string => fold(words).replace(/\s/gu, '');
