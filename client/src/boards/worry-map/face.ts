import type { BoardFace } from '../board-face.ts';
import { cardSkins } from './card-skins.ts';

export const worryMapFace: BoardFace = {
  icon: 'map',
  name: 'worryMap:face.name',
  hint: 'worryMap:face.hint',
  blank: 'worryMap:face.blank',
  cards: cardSkins,
  templates: {
    'who-worries-us': 'worryMap:face.templates.who-worries-us',
    'relation-map': 'worryMap:face.templates.relation-map',
    ecomap: 'worryMap:face.templates.ecomap',
  },
};
