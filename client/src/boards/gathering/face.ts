import type { BoardFace } from '../board-face.ts';
import { cardSkins } from './columns.ts';

export const gatheringFace: BoardFace = {
  icon: 'users',
  name: 'gathering:face.name',
  hint: 'gathering:face.hint',
  blank: 'gathering:face.blank',
  cards: cardSkins,
  templates: { lately: 'gathering:face.templates.lately' },
};
