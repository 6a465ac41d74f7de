/** Control characters, which nobody sees and which break what reads the text later; tabs and line breaks stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Words as they may come in from elsewhere: with one kind of line break and nothing invisible. */
export const cleanWords = (words: string): string => words.replace(/\r\n?/g, '\n').replace(invisible, '');
