/** Kanji (the maru 〇 is none) that stand bare once what carries a reading is taken away; names put in by `{{…}}` are people's own. */
export const withoutReading = (sentence: string): readonly string[] | null =>
  sentence.replace(/｜[^《]+《[^》]+》/g, '').match(/(?:(?!〇)\p{Script=Han})+/gu);
