import { areaLevels } from '@yoriai/shared/areas/area';
import * as z from 'zod/mini';

/** An area's catalogue: what stands on its shelf. Titles and what was put away are truth here (DESIGN §3). */
const catalogueEntry = z.object({
  id: z.string(),
  /** A board kind's name. */
  kind: z.string(),
  title: z.string(),
  /** Milliseconds since 1970, UTC; so are all times here. */
  createdAt: z.number(),
  createdBy: z.string(),
  away: z.optional(z.number()),
});
export type CatalogueEntry = z.infer<typeof catalogueEntry>;

/** A worksheet on the shelf. What it is about stands in its document; what was decided about it stands here. */
const worksheetEntry = z.object({
  id: z.string(),
  /** A template's name. */
  template: z.string(),
  title: z.string(),
  createdAt: z.number(),
  createdBy: z.string(),
  away: z.optional(z.number()),
  /** When the sealed sheets of everybody were opened (WS-6). */
  opened: z.optional(z.number()),
  /** Nobody writes in it any longer but by proposals (WS-7). */
  frozen: z.optional(z.number()),
});
export type WorksheetEntry = z.infer<typeof worksheetEntry>;

const catalogue = z.object({
  format: z.literal('yoriai-area-catalogue'),
  version: z.literal(1),
  /** Counts the writings, so that of two copies the newer is known. */
  revision: z.int(),
  id: z.string(),
  name: z.string(),
  level: z.enum(areaLevels),
  parentId: z.optional(z.string()),
  createdAt: z.number(),
  createdBy: z.string(),
  /** Marks the sample area, so that it is made once. */
  sample: z.optional(z.boolean()),
  boards: z.array(catalogueEntry),
  /** Catalogues written before there were worksheets have none. */
  worksheets: z._default(z.array(worksheetEntry), []),
});
export type Catalogue = z.infer<typeof catalogue>;

export function readCatalogue(raw: unknown): Catalogue | undefined {
  const result = catalogue.safeParse(raw);
  return result.success ? result.data : undefined;
}

export const areasFolder = 'areas/';
export const cataloguePath = (area: string): string => `${areasFolder}${area}/area.json`;
export const isCataloguePath = (path: string): boolean => /^areas\/[^/]+\/area\.json$/.test(path);
