import type { BoardFace } from '../board-face.ts';

export const worryMapFace: BoardFace = {
  icon: 'map',
  name: 'worryMap:face.name',
  hint: 'worryMap:face.hint',
  blank: 'worryMap:face.blank',
  templates: {
    'who-worries-us': 'worryMap:face.templates.who-worries-us',
    'relation-map': 'worryMap:face.templates.relation-map',
    ecomap: 'worryMap:face.templates.ecomap',
  },
};
