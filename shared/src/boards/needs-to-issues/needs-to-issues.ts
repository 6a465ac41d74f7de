import type { BoardKind } from '../board-kind.ts';
import { arrangeInColumns } from '../columns.ts';
import { needsToIssuesCards } from './cards.ts';
import { needsToIssuesColumns } from './columns.ts';
import { growthKinds, refuseGrowth } from './links.ts';
import { needsToIssuesTemplates } from './templates.ts';

/** 困りごと→課題: 一人の声 → みんなの問題 → 取り組む課題 (NTI). */
export const needsToIssues: BoardKind = {
  name: 'needs-to-issues',
  audience: 'residents',
  cards: needsToIssuesCards,
  linkKinds: growthKinds,
  linkQualities: [],
  templates: needsToIssuesTemplates,
  refuseLink: refuseGrowth,
  arrange: arrangeInColumns(needsToIssuesColumns),
};
