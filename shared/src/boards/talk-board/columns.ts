import type { Column } from '../columns.ts';

const lane = { width: 232, room: 34 } as const;

/**
 * 気づき → 共有 → 検討 → 対応 → 声かけ・参加 from left to right, and beside them what groups take home (MAP-6). Narrow
 * enough that at 1440 px all of it stands beside the tools and can be read.
 */
export const talkColumns = [
  { ...lane, kinds: ['notice'] },
  { ...lane, kinds: ['shared'] },
  { ...lane, kinds: ['idea'] },
  { ...lane, kinds: ['response'] },
  { ...lane, kinds: ['invitation'] },
  { ...lane, kinds: ['take-home'], room: 62 },
] as const satisfies readonly Column[];

/** The lanes that talk goes along; 持ち帰り lies beside them. */
export const lanes = ['notice', 'shared', 'idea', 'response', 'invitation'] as const;
