import * as z from 'zod/mini';

/** Whose own sheets there are, and to whom they are shown: readable JSON without a word of what is in them (P16). */
export const ownSheetsPath = 'own-sheets.json';

const ownSheet = z.object({
  /** The id of the worksheet, or of a self check's half-year. */
  worksheet: z.string(),
  /** An account id. */
  owner: z.string(),
  /** Milliseconds since 1970, UTC. */
  begunAt: z.number(),
  /** Account ids. */
  shownTo: z.array(z.string()),
});
export type OwnSheet = z.infer<typeof ownSheet>;

const ownSheetsFile = z.object({
  format: z.literal('yoriai-own-sheets'),
  version: z.literal(1),
  /** Counts the writings, so that of two copies the newer is known. */
  revision: z.int(),
  sheets: z.array(ownSheet),
});
export type OwnSheetsFile = z.infer<typeof ownSheetsFile>;

export const noOwnSheets: OwnSheetsFile = {
  format: 'yoriai-own-sheets',
  version: 1,
  revision: 0,
  sheets: [],
};

export function readOwnSheetsFile(raw: unknown): OwnSheetsFile | undefined {
  const result = ownSheetsFile.safeParse(raw);
  return result.success ? result.data : undefined;
}
