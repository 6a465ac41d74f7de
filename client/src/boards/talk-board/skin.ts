import { duplicateLinks } from '@yoriai/shared/boards/duplicate-links';
import { talkBoard } from '@yoriai/shared/boards/talk-board/talk-board';
import type { BoardSkin } from '../../canvas/board-skin.ts';
import { BundlePapers } from '../../canvas/columns/bundle-papers.tsx';
import { ColumnHeads } from '../../canvas/columns/column-heads.tsx';
import { printedOf } from './beside-words.ts';
import { cardSkins, columnSkins } from './columns.ts';
import { DecideMenu } from './decide-menu.tsx';
import { dropped } from './dropped.ts';
import { EndingSection } from './ending-section.tsx';
import { fieldSkins } from './fields.ts';
import { TalkSigns } from './signs.tsx';
import { TalkCard } from './talk-card.tsx';
import { ListFoot } from './talk-foot.tsx';

/** 話し合いボード on the canvas and in the list (MAP-6). */
export const talkBoardSkin: BoardSkin = {
  kind: talkBoard,
  cards: cardSkins,
  quick: 'notice',
  fields: fieldSkins,
  linkKinds: { 'leads-to': 'talkBoard:link.leads-to' },
  qualities: {},
  nameOf(card, { t }) {
    const [first = ''] = card.text.trim().split('\n');
    return first === '' ? t('talkBoard:nothing-written') : first;
  },
  ringOf: () => '',
  detailsOf: () => '',
  firstLink: () => ({ kind: 'leads-to' }),
  duplicatesOf: duplicateLinks,
  empty: {
    title: 'talkBoard:empty.title',
    text: 'talkBoard:empty.text',
    act: 'talkBoard:empty.act',
    kind: 'notice',
  },
  litWord: 'talkBoard:undecided.card',
  sketch: false,
  lines: 'across',
  columns: columnSkins,
  drop: dropped,
  Signs: TalkSigns,
  Ground: BundlePapers,
  Over: ColumnHeads,
  Face: TalkCard,
  CardExtra: ListFoot,
  PanelExtra: EndingSection,
  ManyActs: DecideMenu,
  printed: printedOf,
};
