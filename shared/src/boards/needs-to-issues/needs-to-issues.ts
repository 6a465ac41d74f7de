import type { BoardKind } from '../board-kind.ts';
import { needsToIssuesCards } from './cards.ts';
import { growthKinds, refuseGrowth } from './links.ts';

/** 困りごと→課題: 一人の声 → みんなの問題 → 取り組む課題 (NTI). */
export const needsToIssues: BoardKind = {
  name: 'needs-to-issues',
  audience: 'residents',
  cards: needsToIssuesCards,
  linkKinds: growthKinds,
  linkQualities: [],
  templates: [],
  refuseLink: refuseGrowth,
};
