import { duplicateLinks } from '@yoriai/shared/boards/duplicate-links';
import { logicModel } from '@yoriai/shared/boards/logic-model/logic-model';
import { isOpenSlot } from '@yoriai/shared/boards/logic-model/slots';
import type { BoardSkin } from '../../canvas/board-skin.ts';
import { CardInList } from './card-in-list.tsx';
import { CardOnPlane } from './card-on-plane.tsx';
import { cardSkins } from './card-skins.ts';
import { EmptyPicture } from './empty-picture.tsx';
import { fieldSkins, stateOf } from './fields.ts';
import { hintsOf } from './hints.ts';
import { House } from './house.tsx';
import { surroundings } from './house-frame.ts';
import { LevelNames } from './level-names.tsx';
import { printedWords } from './printed-words.ts';
import { SheetExtra } from './sheet-extra.tsx';
import { Signs } from './signs.tsx';

/** ロジックモデル as a house: roof 目的, pillars 目標, veranda 取り組み (LGM). */
export const logicModelSkin: BoardSkin = {
  kind: logicModel,
  cards: cardSkins,
  quick: 'activity',
  fields: fieldSkins,
  linkKinds: { contributes: 'logicModel:link.contributes' },
  qualities: {},
  nameOf(card, { t }) {
    const [first = ''] = card.text.trim().split('\n');
    if (first !== '') return first;
    return t(isOpenSlot(card) ? 'logicModel:slot.name' : 'logicModel:nothing-written');
  },
  ringOf: () => '',
  detailsOf(card, { t }) {
    const state = stateOf(card);
    return state ? t(state.word) : '';
  },
  firstLink: () => ({ kind: 'contributes' }),
  duplicatesOf: duplicateLinks,
  empty: {
    title: 'logicModel:empty.title',
    text: 'logicModel:empty.text',
    act: 'logicModel:empty.act',
    kind: 'ideal',
    Picture: EmptyPicture,
  },
  litWord: 'logicModel:gap.card',
  Signs,
  sketch: false,
  lines: 'down',
  arrange: async () => (await import('@yoriai/shared/boards/logic-model/arrange-in-levels')).arrangeInLevels,
  Ground: House,
  surroundings,
  drawnByGround: (from, to) => from.kind === 'ideal' || to.kind === 'ideal',
  Over: LevelNames,
  Face: CardOnPlane,
  CardExtra: CardInList,
  PanelExtra: SheetExtra,
  hintsOf,
  printed: printedWords,
  pictureGround: async () => (await import('./printed-house.ts')).printedHouse,
};
