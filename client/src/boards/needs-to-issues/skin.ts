import { duplicateLinks } from '@yoriai/shared/boards/duplicate-links';
import { needsToIssues } from '@yoriai/shared/boards/needs-to-issues/needs-to-issues';
import type { BoardSkin } from '../../canvas/board-skin.ts';
import { BundlePapers } from '../../canvas/columns/bundle-papers.tsx';
import { ColumnHeads } from '../../canvas/columns/column-heads.tsx';
import { cardSkins, columnSkins } from './columns.ts';
import { dropped } from './dropped.ts';
import { fieldSkins } from './fields.ts';
import { GrowthSection } from './growth-section.tsx';
import { hintsOf } from './hints.ts';
import { ListFoot } from './list-foot.tsx';
import { ManyActs } from './many-acts.tsx';
import { NeedsCard } from './needs-card.tsx';
import { GrowthQuestion } from './question/growth-question.tsx';
import { BoardSigns } from './signs/board-signs.tsx';

/** 困りごと→課題 on the canvas and in the list. */
export const needsToIssuesSkin: BoardSkin = {
  kind: needsToIssues,
  cards: cardSkins,
  quick: 'voice',
  fields: fieldSkins,
  linkKinds: { 'grew-into': 'needsToIssues:link.grew-into' },
  qualities: {},
  nameOf(card, { t }) {
    const [first = ''] = card.text.trim().split('\n');
    return first === '' ? t('needsToIssues:nothing-written') : first;
  },
  ringOf: () => '',
  detailsOf: () => '',
  firstLink: () => ({ kind: 'grew-into' }),
  duplicatesOf: duplicateLinks,
  empty: {
    title: 'needsToIssues:empty.title',
    text: 'needsToIssues:empty.text',
    act: 'needsToIssues:empty.act',
    kind: 'voice',
  },
  litWord: 'needsToIssues:lit',
  sketch: false,
  lines: 'across',
  columns: columnSkins,
  drop: dropped,
  Signs: BoardSigns,
  Ground: BundlePapers,
  Over: ColumnHeads,
  Face: NeedsCard,
  CardExtra: ListFoot,
  PanelExtra: GrowthSection,
  ManyActs,
  Question: GrowthQuestion,
  hintsOf,
};
