import type { BoardFace } from '../board-face.ts';
import { cardSkins } from './columns.ts';

export const talkBoardFace: BoardFace = {
  icon: 'talk',
  name: 'talkBoard:face.name',
  hint: 'talkBoard:face.hint',
  blank: 'talkBoard:face.blank',
  cards: cardSkins,
  templates: {
    'good-and-troubling': 'talkBoard:face.templates.good-and-troubling',
    'from-notices': 'talkBoard:face.templates.from-notices',
  },
};
