import * as z from 'zod/mini';

/** A picture of a 関係図 as it was when it was taken: masked, with aliases of its own (WS-5, AC-B B7). Canvas units. */
export interface RelationMap {
  readonly nodes: readonly RelationNode[];
  readonly lines: readonly RelationLine[];
  /** Milliseconds since 1970, UTC. */
  readonly takenAt: number;
}

export interface RelationNode {
  /** Known within this picture only; no id of a card (P10). */
  readonly key: string;
  /** A card kind of the map: person, trouble, support, place, voice. */
  readonly kind: string;
  readonly alias?: string | undefined;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface RelationLine {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly quality: string;
  readonly label?: string | undefined;
}

const short = z.string().check(z.maxLength(60));

export const relationMapSchema: z.ZodMiniType<RelationMap> = z.object({
  nodes: z.array(
    z.object({
      key: short,
      kind: short,
      alias: z.optional(short),
      text: z.string().check(z.maxLength(1000)),
      x: z.number(),
      y: z.number(),
    }),
  ),
  lines: z.array(
    z.object({
      from: short,
      to: short,
      kind: short,
      quality: short,
      label: z.optional(z.string().check(z.maxLength(200))),
    }),
  ),
  takenAt: z.number(),
});
