import type { CardKind } from '../board-kind.ts';
import { cardKind } from '../card-kind.ts';

/** Where an activity is: 話し合い中, 準備中, 続いている, 休んでいる, 終わった. A state, not a degree of completion (LGM-2). */
export const activityStates = ['talking', 'preparing', 'going-on', 'resting', 'ended'] as const;

/** タスク・プロセス・関係: what kind of change a goal is about (domain.md §2.7). */
export const goalTypes = ['task', 'process', 'relationship'] as const;

/** 赤丸: an empty slot left to be filled in together (LGM-4). It counts as one while its card has no words. */
export const slot = { name: 'slot', input: 'one-of', options: ['open'] } as const;

/** 目的（理想像）. */
const ideal = cardKind({ name: 'ideal', paper: 'issue', stage: 'ideal', fields: [slot] });

/** 目標（状態）, with its indicator as people say it: 指標・現状・目標・時点 (LGM-2). */
const goal = cardKind({
  name: 'goal',
  paper: 'goal',
  stage: 'goal',
  fields: [
    { name: 'indicator', input: 'text', limit: 80 },
    { name: 'now', input: 'text', limit: 30 },
    { name: 'target', input: 'text', limit: 30 },
    { name: 'asOf', input: 'text', limit: 30 },
    { name: 'goalType', input: 'one-of', options: goalTypes },
    slot,
  ],
});

/** 取り組み（活動）: だれが・いつ・どこで. */
const activity = cardKind({
  name: 'activity',
  paper: 'support',
  stage: 'activity',
  fields: [
    { name: 'state', input: 'one-of', options: activityStates },
    { name: 'who', input: 'text', limit: 100 },
    { name: 'withWhom', input: 'text', limit: 100 },
    { name: 'when', input: 'text', limit: 100 },
    { name: 'where', input: 'text', limit: 100 },
    slot,
  ],
});

/** 成果物: how often and how many; it says what was done, not what changed. */
const output = cardKind({ name: 'output', paper: 'review', fields: [slot] });

/** 資源: people, things, money, time. */
const resource = cardKind({ name: 'resource', paper: 'place', fields: [slot] });

export const logicModelCards: readonly CardKind[] = [ideal, goal, activity, output, resource];

/** From the roof down (LGM-1). */
export const levels = ['ideal', 'goal', 'activity', 'output', 'resource'] as const;
