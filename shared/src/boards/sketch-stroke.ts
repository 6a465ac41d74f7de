import * as z from 'zod/mini';
import type { RecordType } from '../documents/record.ts';

/** One stroke of the schematic that people draw under the cards (MAP-4). Coarse on purpose: no houses (P3). */
export const sketchKinds = ['road', 'river', 'green', 'hall', 'name'] as const;
export type SketchKind = (typeof sketchKinds)[number];

export interface SketchStroke {
  readonly id: string;
  readonly kind: SketchKind;
  /** Canvas points x, y, x, y …; one point for `hall` and `name`. */
  readonly points: readonly number[];
  readonly label?: string | undefined;
  readonly by: string;
  readonly at: number;
}

export const sketchStrokeType: RecordType<SketchStroke> = {
  name: 'sketch-stroke',
  idPrefix: 's_',
  version: 1,
  scope: 'document',
  schema: z.object({
    id: z.string(),
    kind: z.enum(sketchKinds),
    points: z.array(z.number()).check(z.minLength(2), z.maxLength(2000)),
    label: z.optional(z.string().check(z.maxLength(40))),
    by: z.string(),
    at: z.number(),
  }),
  migrations: [],
};
