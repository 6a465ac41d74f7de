import type { BoardFace } from '../board-face.ts';

export const needsToIssuesFace: BoardFace = {
  icon: 'issue',
  name: 'needsToIssues:face.name',
  hint: 'needsToIssues:face.hint',
  blank: 'needsToIssues:face.blank',
  templates: {
    'from-voices': 'needsToIssues:face.templates.from-voices',
    'about-daily-life': 'needsToIssues:face.templates.about-daily-life',
  },
};
