import { customAlphabet } from 'nanoid';

/** Letters and figures only: an id stands in document names, file names and addresses. */
const letters = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 16);

/** @param prefix of the record type, e.g. `c_`. */
export const newId = (prefix: string): string => prefix + letters();
