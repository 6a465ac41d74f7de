import { consentSchema } from '@yoriai/shared/consents/consent';
import * as z from 'zod/mini';
import { areasFolder } from '../areas/catalogue.ts';

/** The consents of an area (P22), beside its catalogue: added to, and withdrawn, never changed or taken out. */
const consentsFile = z.object({
  format: z.literal('yoriai-consents'),
  version: z.literal(1),
  /** Counts the writings, so that of two copies the newer is known. */
  revision: z.int(),
  area: z.string(),
  consents: z.array(consentSchema),
});
export type ConsentsFile = z.infer<typeof consentsFile>;

export const noConsents = (area: string): ConsentsFile => ({
  format: 'yoriai-consents',
  version: 1,
  revision: 0,
  area,
  consents: [],
});

export function readConsentsFile(raw: unknown): ConsentsFile | undefined {
  const result = consentsFile.safeParse(raw);
  return result.success ? result.data : undefined;
}

export const consentsPath = (area: string): string => `${areasFolder}${area}/consents.json`;
export const isConsentsPath = (path: string): boolean => /^areas\/[^/]+\/consents\.json$/.test(path);
