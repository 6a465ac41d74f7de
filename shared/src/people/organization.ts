import * as z from 'zod/mini';
import { limits } from '../limits.ts';

/** 相談先: whom to ask or to call. A number may bear a name that is dialled (`#8008`). */
const contact = z.object({
  label: z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.nameCharacters)),
  phone: z.string().check(z.trim(), z.regex(/^[0-9０-９#＃*＊+＋()（）\-－ー‐ ]{3,24}$/)),
});
export type Contact = z.infer<typeof contact>;

/** Body of `PATCH /api/organization`. What is left out stays as it is. */
export const organizationChangeSchema = z.object({
  name: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.titleCharacters))),
  everyArea: z.optional(z.boolean()),
  contacts: z.optional(z.array(contact).check(z.maxLength(limits.contacts))),
});
export type OrganizationChange = z.infer<typeof organizationChangeSchema>;

/** `GET /api/organization`. */
export interface OrganizationView {
  readonly name: string;
  /** Every 職員 is at work in every area, as in a small office. */
  readonly everyArea: boolean;
  readonly contacts: readonly Contact[];
}
