import * as z from 'zod/mini';
import type { Block, Inline, RichText } from './rich-text.ts';
import { deepest } from './rich-text-lines.ts';

const there = z.optional(z.literal(true));

const inline: z.ZodMiniType<readonly Inline[]> = z.array(
  z.object({
    text: z.string(),
    bold: there,
    italic: there,
    underline: there,
    strike: there,
    ruby: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  }) as z.ZodMiniType<Inline>,
);

/** Blocks with so many lists and tables within each other at most: whatever is nested deeper was not made here. */
function blocks(within: number): z.ZodMiniType<RichText> {
  const written = [
    z.object({ type: z.literal('paragraph'), inline }),
    z.object({ type: z.literal('heading'), level: z.union([z.literal(3), z.literal(4)]), inline }),
  ];
  if (within === 0) return z.array(z.union(written)) as z.ZodMiniType<RichText>;
  const inner = blocks(within - 1);
  const cell = z.object({ header: z.boolean(), content: inner });
  const block = z.union([
    ...written,
    z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(inner) }),
    z.object({ type: z.literal('table'), rows: z.array(z.array(cell)) }),
  ]) as z.ZodMiniType<Block>;
  return z.array(block);
}

/** Rich text as it comes in with an area file (AREA-5). */
export const richTextSchema = blocks(deepest + 2);
