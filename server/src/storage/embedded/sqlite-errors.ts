/** Primary result codes of SQLite that the journal tells apart. */
const busy = 5;
const corrupt = 11;
const full = 13;
const notADatabase = 26;

/** A row that is there but is not what was written. */
export class DamagedRow extends Error {}

function codeOf(error: unknown): number {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) : 0;
  return code & 0xff;
}

export const isDamage = (error: unknown): boolean =>
  error instanceof DamagedRow || [corrupt, notADatabase].includes(codeOf(error));

/** The connection itself is well: it need not be opened anew to try again. */
export const isPassing = (error: unknown): boolean => [busy, full].includes(codeOf(error));
