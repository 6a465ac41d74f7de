import type { BoardFace } from '../board-face.ts';
import { cardSkins } from './columns.ts';

export const needsToIssuesFace: BoardFace = {
  icon: 'issue',
  name: 'needsToIssues:face.name',
  hint: 'needsToIssues:face.hint',
  blank: 'needsToIssues:face.blank',
  cards: cardSkins,
  templates: {
    'from-voices': 'needsToIssues:face.templates.from-voices',
    'about-daily-life': 'needsToIssues:face.templates.about-daily-life',
  },
};
