import * as z from 'zod/mini';
import type { RecordType } from '../documents/record.ts';

/** 表札 (CardGroup): a title over cards that belong together. */
export interface CardGroup {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly at: number;
}

export const groupType: RecordType<CardGroup> = {
  name: 'group',
  idPrefix: 'g_',
  version: 1,
  scope: 'document',
  schema: z.object({
    id: z.string(),
    title: z.string().check(z.maxLength(200)),
    by: z.string(),
    at: z.number(),
  }),
  migrations: [],
};
