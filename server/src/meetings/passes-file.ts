import * as z from 'zod/mini';

export const passesPath = 'passes.json';

/** A phone of somebody in a meeting, a projector, or a tablet on a table. */
export const passKinds = ['phone', 'screen', 'table'] as const;
export type PassKind = (typeof passKinds)[number];

const pass = z.object({
  id: z.string(),
  /** Hash of the token in the cookie; the token itself is nowhere but there. */
  token: z.string(),
  meeting: z.string(),
  kind: z.enum(passKinds),
  /** What is shown beside what was sent; of this meeting alone (P13). */
  name: z.string(),
  /** Milliseconds since 1970, UTC; so are all times here. */
  createdAt: z.number(),
  endsAt: z.number(),
});
export type Pass = z.infer<typeof pass>;

const passesFile = z.object({
  format: z.literal('yoriai-passes'),
  version: z.literal(1),
  revision: z.int(),
  passes: z.array(pass),
});
export type PassesFile = z.infer<typeof passesFile>;

export const noPasses: PassesFile = { format: 'yoriai-passes', version: 1, revision: 0, passes: [] };

export function readPassesFile(raw: unknown): PassesFile | undefined {
  const result = passesFile.safeParse(raw);
  return result.success ? result.data : undefined;
}
