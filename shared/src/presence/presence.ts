import * as z from 'zod/mini';
import { roles } from '../access/roles.ts';

/**
 * What travels by awareness: where a person is and what the person holds in the hand. Never kept. `user` is written by
 * the server from the session; whatever a client claims there is overwritten (ENGINE, trap 5).
 */
export const presenceSchema = z.object({
  user: z.object({
    /** Account id. */
    id: z.string(),
    name: z.string(),
    role: z.enum(roles),
    /** One of the look's six colours of people, 1 to 6. */
    colour: z.number(),
  }),
  /** On an area document: the board or sheet this person is inside of. */
  inside: z.optional(z.string()),
  /** Canvas point. */
  pointer: z.optional(z.nullable(z.tuple([z.number(), z.number()]))),
  selected: z.optional(z.array(z.string()).check(z.maxLength(200))),
  /** The card this person writes on. */
  editing: z.optional(z.nullable(z.string())),
  /** Cards in the hand: where they are right now, as canvas points (ENGINE, trap 16). */
  dragging: z.optional(z.nullable(z.record(z.string(), z.tuple([z.number(), z.number()])))),
  /** In a conference: the place at the top of this person's view, for those who follow it (MTG-12). */
  showing: z.optional(z.nullable(z.string().check(z.maxLength(80)))),
  /** A caret in the text being edited, as Yjs relative positions; opaque here. */
  cursor: z.optional(z.nullable(z.unknown())),
  /** Says that this person left: removing the state outright is lost by the engine (ENGINE, trap 5). */
  away: z.optional(z.boolean()),
});

export type Presence = z.infer<typeof presenceSchema>;
export type PresentPerson = Presence['user'];

export function readPresence(raw: unknown): Presence | undefined {
  const result = presenceSchema.safeParse(raw);
  return result.success ? result.data : undefined;
}

/** The colour that goes with a person, the same on every screen. */
export function colourOf(personId: string): number {
  let sum = 0;
  for (const char of personId) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return (sum % 6) + 1;
}
