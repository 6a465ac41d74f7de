import type { WordKey } from '../../words/words.ts';
import type { Level } from './house-frame.ts';

/** How each level is called at the side of the house, and the question it answers. */
export const levelSkins: Readonly<
  Record<Level, { readonly icon: string; readonly name: WordKey; readonly asks: WordKey }>
> = {
  ideal: { icon: 'home', name: 'logicModel:level.ideal', asks: 'logicModel:level.ideal-asks' },
  goal: { icon: 'goal', name: 'logicModel:level.goal', asks: 'logicModel:level.goal-asks' },
  activity: { icon: 'sprout', name: 'logicModel:level.activity', asks: 'logicModel:level.activity-asks' },
  output: { icon: 'check-sheet', name: 'logicModel:level.output', asks: 'logicModel:level.output-asks' },
  resource: { icon: 'bag', name: 'logicModel:level.resource', asks: 'logicModel:level.resource-asks' },
};
