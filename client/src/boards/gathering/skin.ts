import { duplicateLinks } from '@yoriai/shared/boards/duplicate-links';
import { gathering } from '@yoriai/shared/boards/gathering/gathering';
import type { BoardSkin } from '../../canvas/board-skin.ts';
import { BundlePapers } from '../../canvas/columns/bundle-papers.tsx';
import { ColumnHeads } from '../../canvas/columns/column-heads.tsx';
import { cardSkins, columnSkins } from './columns.ts';
import { dropped } from './dropped.ts';

/** みんなの紙 on the canvas and in the list: people's own words, and 表札 over them. */
export const gatheringSkin: BoardSkin = {
  kind: gathering,
  cards: cardSkins,
  quick: 'trouble',
  fields: {},
  linkKinds: { 'leads-to': 'gathering:link.leads-to' },
  qualities: {},
  nameOf(card, { t }) {
    const [first = ''] = card.text.trim().split('\n');
    return first === '' ? t('gathering:nothing-written') : first;
  },
  ringOf: () => '',
  detailsOf: () => '',
  firstLink: () => ({ kind: 'leads-to' }),
  duplicatesOf: duplicateLinks,
  empty: {
    title: 'gathering:empty.title',
    text: 'gathering:empty.text',
    act: 'gathering:empty.act',
    kind: 'trouble',
  },
  litWord: 'gathering:lit',
  sketch: false,
  lines: 'across',
  columns: columnSkins,
  drop: dropped,
  Ground: BundlePapers,
  Over: ColumnHeads,
};
