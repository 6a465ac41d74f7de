import type { Column } from '../columns.ts';

const column = { width: 264, room: 40 } as const;

/** 気になること, 困りごと, 手伝えること, 場所・もの: side by side, all of them to be read at 1,440 px. */
export const gatheringColumns = [
  { ...column, kinds: ['notice'] },
  { ...column, kinds: ['trouble'] },
  { ...column, kinds: ['help'] },
  { ...column, kinds: ['place'] },
] as const satisfies readonly Column[];
