/** Characters that XML cannot hold; nobody sees them, and a file that held them would not open. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as a Word or Excel file can hold it. */
export const writable = (text: string): string => text.toWellFormed().replace(unwritable, '');
