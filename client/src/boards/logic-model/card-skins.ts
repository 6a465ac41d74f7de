import { rowMeasures } from '@yoriai/shared/boards/logic-model/measures';
import type { CardSkin } from '../../canvas/board-skin.ts';

/** The papers of the house. How high they stand at least is what keeps its rows even (look/06). */
export const cardSkins: Readonly<Record<string, CardSkin>> = {
  ideal: {
    icon: 'home',
    name: 'logicModel:card.ideal',
    tool: 'logicModel:tool.ideal',
    width: 588,
    least: 88,
    titled: false,
    shape: 'plain',
  },
  goal: {
    icon: 'goal',
    name: 'logicModel:card.goal',
    tool: 'logicModel:tool.goal',
    width: rowMeasures.goal.width,
    least: 190,
    titled: false,
    shape: 'plain',
  },
  activity: {
    icon: 'sprout',
    name: 'logicModel:card.activity',
    tool: 'logicModel:tool.activity',
    width: rowMeasures.activity.width,
    least: 128,
    titled: false,
    shape: 'plain',
  },
  output: {
    icon: 'check-sheet',
    name: 'logicModel:card.output',
    tool: 'logicModel:tool.output',
    width: rowMeasures.output.width,
    least: 76,
    titled: false,
    shape: 'folded',
  },
  resource: {
    icon: 'bag',
    name: 'logicModel:card.resource',
    tool: 'logicModel:tool.resource',
    width: rowMeasures.resource.width,
    least: 76,
    titled: false,
    shape: 'gable',
  },
};
