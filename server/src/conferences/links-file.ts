import * as z from 'zod/mini';

export const linksPath = 'conference-links.json';

/** A way in for an adviser on the day of a conference (AC-B B14). */
const link = z.object({
  id: z.string(),
  /** Hash of the token in the address; the token itself is nowhere but there. */
  token: z.string(),
  worksheet: z.string(),
  account: z.string(),
  /** Milliseconds since 1970, UTC; so are all times here. */
  createdAt: z.number(),
  endsAt: z.number(),
});
export type Link = z.infer<typeof link>;

const linksFile = z.object({
  format: z.literal('yoriai-conference-links'),
  version: z.literal(1),
  revision: z.int(),
  links: z.array(link),
});
type LinksFile = z.infer<typeof linksFile>;

export const noLinks: LinksFile = {
  format: 'yoriai-conference-links',
  version: 1,
  revision: 0,
  links: [],
};

export function readLinksFile(raw: unknown): LinksFile | undefined {
  const result = linksFile.safeParse(raw);
  return result.success ? result.data : undefined;
}
