import { areaLevels } from '@yoriai/shared/areas/area';
import { conversionType } from '@yoriai/shared/documents/provenance';
import { richTextSchema } from '@yoriai/shared/documents/rich-text-schema';
import { limits } from '@yoriai/shared/limits';
import * as z from 'zod/mini';

/**
 * The outer form of an exported area. Only as much is asked here as is needed to build the documents; whether every
 * card, link and place is good shows when they are read back (read-area-file.ts).
 */
const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));
const title = z.string().check(z.minLength(1), z.maxLength(limits.titleCharacters));
const name = z.string().check(z.maxLength(limits.nameCharacters));
const time = z.int().check(z.nonnegative());
const entry = z.looseObject({ id });

const board = z.object({
  schema: z.int(),
  kind: z.string(),
  title,
  picture: z.optional(
    z.object({ file: z.string(), width: z.number(), height: z.number(), rightsConfirmedBy: name }),
  ),
  cards: z
    .array(z.looseObject({ id, text: z.string(), order: z.string() }))
    .check(z.maxLength(limits.cardsPerBoard)),
  places: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])),
  links: z.array(entry).check(z.maxLength(limits.linksPerBoard)),
  groups: z.array(entry).check(z.maxLength(limits.cardsPerBoard)),
  sketch: z.array(entry).check(z.maxLength(limits.cardsPerBoard)),
  notes: z._default(z.array(entry).check(z.maxLength(limits.cardsPerBoard)), []),
  counters: z.record(z.string(), z.int()),
});

const mapName = z.string().check(z.regex(/^[a-z-]{1,40}$/));
const written = z.object({ value: z.unknown(), by: name, at: z.number() });
const words = z.string().check(z.maxLength(limits.worksheetTextCharacters));

const worksheet = z.object({
  schema: z.int(),
  template: z.string(),
  version: z.int(),
  title,
  values: z.record(z.string(), written),
  texts: z.record(z.string(), words),
  rich: z.record(z.string(), richTextSchema),
  rows: z
    .array(
      z.looseObject({
        id,
        order: z.string(),
        values: z.record(z.string(), written),
        texts: z.record(z.string(), words),
      }),
    )
    .check(z.maxLength(limits.rowsPerWorksheet)),
  remarks: z.array(entry).check(z.maxLength(limits.cardsPerBoard)),
  lost: z.array(z.looseObject({ place: z.string() })).check(z.maxLength(limits.cardsPerBoard)),
  counters: z.record(z.string(), z.int()),
});

/** What every sheet on the shelf has. */
const standing = {
  id,
  createdAt: time,
  createdBy: name,
  editedAt: time,
  editedBy: name,
  away: z.optional(time),
};

export const areaFileSchema = z.object({
  format: z.literal('yoriai-area'),
  version: z.int(),
  area: z.object({
    id,
    name: title,
    level: z.enum(areaLevels),
    formerNames: z.optional(z.array(z.object({ name: title, until: time })).check(z.maxLength(100))),
  }),
  boards: z
    .array(
      z.object({
        ...standing,
        board,
        staffNotes: z.array(z.object({ card: id, text: z.string(), by: name, at: z.number() })),
        picture: z.optional(z.string()),
      }),
    )
    .check(z.maxLength(2000)),
  worksheets: z._default(
    z
      .array(
        z.object({
          ...standing,
          opened: z.optional(time),
          frozen: z.optional(time),
          worksheet,
          papers: z._default(z.record(mapName, z.record(z.string(), z.unknown())), {}),
        }),
      )
      .check(z.maxLength(2000)),
    [],
  ),
  conversions: z._default(
    z.array(conversionType.schema).check(z.maxLength(limits.convertedCardsPerArea)),
    [],
  ),
});

/** Told apart first, so that a newer file is not called a bad one. */
export const areaFileHead = z.looseObject({ format: z.literal('yoriai-area'), version: z.int() });
