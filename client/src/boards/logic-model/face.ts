import type { BoardFace } from '../board-face.ts';
import { cardSkins } from './card-skins.ts';

export const logicModelFace: BoardFace = {
  icon: 'goal',
  name: 'logicModel:face.name',
  hint: 'logicModel:face.hint',
  blank: 'logicModel:face.blank',
  cards: cardSkins,
  templates: {
    'fill-in': 'logicModel:face.templates.fill-in',
    'from-ideal': 'logicModel:face.templates.from-ideal',
  },
};
