import type { BoardTemplate, TemplateCard } from '../board-kind.ts';

const open = (key: string, kind: string): TemplateCard => ({ key, kind, text: '', fields: { slot: 'open' } });
const line = (from: string, to: string) => ({ from, to, kind: 'contributes' });

/** 穴うめ: a whole house of 赤丸, to be filled in together (LGM-4). */
const fillIn: BoardTemplate = {
  name: 'fill-in',
  title: '穴うめで話し合う',
  cards: [
    open('ideal', 'ideal'),
    ...['goal-1', 'goal-2', 'goal-3'].map((key) => open(key, 'goal')),
    ...['activity-1', 'activity-2', 'activity-3', 'activity-4'].map((key) => open(key, 'activity')),
  ],
  links: [
    line('goal-1', 'ideal'),
    line('goal-2', 'ideal'),
    line('goal-3', 'ideal'),
    line('activity-1', 'goal-1'),
    line('activity-2', 'goal-1'),
    line('activity-3', 'goal-2'),
    line('activity-4', 'goal-3'),
  ],
};

/** From the roof down: the 目的 and its first 目標 are asked for, 取り組み come when those are there. */
const fromIdeal: BoardTemplate = {
  name: 'from-ideal',
  title: '理想像から考える',
  cards: [open('ideal', 'ideal'), open('goal-1', 'goal'), open('goal-2', 'goal')],
  links: [line('goal-1', 'ideal'), line('goal-2', 'ideal')],
};

export const logicModelTemplates: readonly BoardTemplate[] = [fillIn, fromIdeal];
