import type { CardSkin } from '../../canvas/board-skin.ts';

/** The five papers of the map: each has an icon, a word, a pattern and an outline of its own (CAN-7). */
export const cardSkins: Readonly<Record<string, CardSkin>> = {
  person: {
    icon: 'person',
    name: 'worryMap:card.person',
    tool: 'worryMap:tool.person',
    width: 272,
    titled: false,
    shape: 'pill',
  },
  need: {
    icon: 'trouble',
    name: 'worryMap:card.need',
    tool: 'worryMap:tool.need',
    width: 236,
    titled: false,
    shape: 'folded',
  },
  supporter: {
    icon: 'support',
    name: 'worryMap:card.supporter',
    tool: 'worryMap:tool.supporter',
    width: 222,
    titled: true,
    shape: 'round-end',
  },
  resource: {
    icon: 'place',
    name: 'worryMap:card.resource',
    tool: 'worryMap:tool.resource',
    width: 220,
    titled: true,
    shape: 'gable',
  },
  voice: {
    icon: 'quote',
    name: 'worryMap:card.voice',
    tool: 'worryMap:tool.voice',
    width: 236,
    titled: false,
    shape: 'plain',
  },
};
