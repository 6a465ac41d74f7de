import { type ErrorId, YoriaiError } from '@yoriai/shared/errors';
import { limits } from '@yoriai/shared/limits';

/** Rows that are read: the records, and above and between them titles, headings and empty ones. */
export const rowsRead = limits.recordsFileRows + 1000;

/** A file that is none we can read, in words that say what to do. */
export const unreadable = (id: Extract<ErrorId, `records-file-${string}` | 'too-large'>): YoriaiError =>
  new YoriaiError(id);
