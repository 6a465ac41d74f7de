import * as z from 'zod/mini';
import { limits } from '../limits.ts';
import { remarkKinds } from '../worksheets/template.ts';

/** Body of `POST /api/areas/:id/worksheets/:worksheet/comments`: a slip of somebody who may comment and not write. */
export const commentSchema = z.object({
  /** Chosen by the page once for each slip: a retried request lays none twice. */
  key: z.string().check(z.regex(/^[A-Za-z0-9_-]{12}$/)),
  kind: z.enum(remarkKinds),
  /** The section, field or row it stands beside. */
  on: z.string().check(z.minLength(1), z.maxLength(60)),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(limits.cardTextCharacters * 4)),
  answers: z.optional(z.string().check(z.maxLength(40))),
});
export type NewComment = z.infer<typeof commentSchema>;

/** Body of `PATCH …/comments/:comment`: reworded, or taken back (`away`), by whoever wrote it. */
export const commentChangeSchema = z.union([
  z.strictObject({ text: commentSchema.shape.text }),
  z.strictObject({ away: z.literal(true) }),
]);
export type CommentChange = z.infer<typeof commentChangeSchema>;

/** Whether a slip was laid by the server, and so can be changed by whoever wrote it without writing on the paper. */
export const isComment = (remark: string): boolean => /^r_[A-Za-z0-9_-]{32}$/.test(remark);
