import { audiences, participations } from '@yoriai/shared/access/audience';
import { assignments } from '@yoriai/shared/access/roles';
import { areaLevels } from '@yoriai/shared/areas/area';
import { groundSchema } from '@yoriai/shared/legal-ground/ground';
import * as z from 'zod/mini';

/** 主担当, 副担当, 閲覧, 地区の関係者, for a span of time (milliseconds since 1970, UTC; its end excluded). */
const assignedPerson = z.object({
  account: z.string(),
  as: z.enum(assignments),
  from: z.optional(z.number()),
  until: z.optional(z.number()),
});
export type AssignedPerson = z.infer<typeof assignedPerson>;

/** Somebody invited to one paper alone (domain.md §3.6, D3). */
const invitedPerson = z.object({
  account: z.string(),
  as: z.enum(participations),
  until: z.optional(z.number()),
});
export type InvitedPerson = z.infer<typeof invitedPerson>;

/** Who may come in to a paper, besides those of its area. Without it a paper is staff's own (P29). */
const opened = {
  audience: z.optional(z.enum(audiences)),
  invited: z.optional(z.array(invitedPerson)),
  /** Somebody asked to open it wider and waits for a second person's yes (P9). */
  widening: z.optional(
    z.object({
      id: z.string(),
      to: z.enum(audiences),
      /** Tells what it read like when its asker looked. */
      content: z.string(),
      account: z.string(),
      by: z.string(),
      at: z.number(),
    }),
  ),
  /** Who opened it, and who said the second yes. */
  widened: z.optional(
    z.object({
      by: z.string(),
      second: z.optional(z.string()),
      at: z.number(),
      reason: z.optional(z.string()),
    }),
  ),
};

/** How long a paper stands on the shelf (P19), where that is not as for all of its kind. */
const kept = {
  /** Longer, with a reason. `until` is the last day, `YYYY-MM-DD`; `by` an account. */
  kept: z.optional(z.object({ until: z.string(), reason: z.string(), by: z.string(), at: z.number() })),
  /** When its day was found to have passed. */
  expired: z.optional(z.number()),
};

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
  ...opened,
  ...kept,
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
  /** The legal ground of a case sheet (ACC-10). */
  ground: z.optional(groundSchema),
  ...opened,
  ...kept,
});
export type WorksheetEntry = z.infer<typeof worksheetEntry>;

/** A meeting of the area. What goes on in it stands in its documents. */
const meetingEntry = z.object({
  id: z.string(),
  title: z.string(),
  /** A run sheet's name. */
  runSheet: z.string(),
  /** The worksheet of the area on which a conference is held: who may see that one may see this. */
  paper: z.optional(z.string()),
  startsAt: z.number(),
  endsAt: z.number(),
  place: z.optional(z.string()),
  createdAt: z.number(),
  createdBy: z.string(),
});
export type MeetingEntry = z.infer<typeof meetingEntry>;

const catalogue = z.object({
  format: z.literal('yoriai-area-catalogue'),
  version: z.literal(1),
  /** Counts the writings, so that of two copies the newer is known. */
  revision: z.int(),
  id: z.string(),
  name: z.string(),
  level: z.enum(areaLevels),
  /** What it was called before, oldest first, and until when (B-34). */
  formerNames: z.optional(z.array(z.object({ name: z.string(), until: z.number() }))),
  parentId: z.optional(z.string()),
  createdAt: z.number(),
  createdBy: z.string(),
  /** Marks the sample area, so that it is made once. */
  sample: z.optional(z.boolean()),
  /** Catalogues written before there were assignments have none. */
  people: z._default(z.array(assignedPerson), []),
  boards: z.array(catalogueEntry),
  /** Catalogues written before there were worksheets have none. */
  worksheets: z._default(z.array(worksheetEntry), []),
  meetings: z._default(z.array(meetingEntry), []),
});
export type Catalogue = z.infer<typeof catalogue>;

export function readCatalogue(raw: unknown): Catalogue | undefined {
  const result = catalogue.safeParse(raw);
  return result.success ? result.data : undefined;
}

export const areasFolder = 'areas/';
export const cataloguePath = (area: string): string => `${areasFolder}${area}/area.json`;
export const isCataloguePath = (path: string): boolean => /^areas\/[^/]+\/area\.json$/.test(path);
