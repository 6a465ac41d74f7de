import { needsToIssuesColumns } from '@yoriai/shared/boards/needs-to-issues/columns';
import type { CardSkin, ColumnSkin } from '../../canvas/board-skin.ts';

const [voices, problems, issues] = needsToIssuesColumns;

/** The three columns, each with its one line (NTI-1). */
export const columnSkins: readonly ColumnSkin[] = [
  {
    ...voices,
    icon: 'talk',
    title: 'needsToIssues:column.voice',
    count: 'needsToIssues:column.sheets',
    says: 'needsToIssues:column.voice-says',
  },
  {
    ...problems,
    icon: 'trouble',
    title: 'needsToIssues:column.problem',
    count: 'needsToIssues:column.matters',
    says: 'needsToIssues:column.problem-says',
  },
  {
    ...issues,
    icon: 'issue',
    title: 'needsToIssues:column.issue',
    count: 'needsToIssues:column.matters',
    says: 'needsToIssues:column.issue-says',
  },
];

const plain = { titled: false, shape: 'plain' } as const;

export const cardSkins: Readonly<Record<string, CardSkin>> = {
  voice: {
    ...plain,
    icon: 'talk',
    name: 'needsToIssues:card.voice',
    tool: 'needsToIssues:tool.voice',
    width: voices.width,
  },
  problem: {
    ...plain,
    icon: 'trouble',
    name: 'needsToIssues:card.problem',
    tool: 'needsToIssues:tool.problem',
    width: problems.width,
  },
  issue: {
    ...plain,
    icon: 'issue',
    name: 'needsToIssues:card.issue',
    tool: 'needsToIssues:tool.issue',
    width: issues.width,
  },
};
