import { createHash } from 'node:crypto';

/** Makes of words what may be kept of them: the same for the same case, and nothing that can be read. */
export const veilOf =
  (worksheet: string) =>
  (words: string): string =>
    createHash('sha256')
      .update(JSON.stringify([worksheet, words]))
      .digest('base64url')
      .slice(0, 20);
