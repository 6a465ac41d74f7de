import { duplicateLinks } from '@yoriai/shared/boards/duplicate-links';
import { worryMap } from '@yoriai/shared/boards/worry-map/worry-map';
import type { BoardSkin } from '../../canvas/board-skin.ts';
import { cardSkins } from './card-skins.ts';
import { firstRelation } from './first-relation.ts';
import { detailsOfPerson, fieldSkins } from './person-fields.ts';
import { relationKindWords, relationQualitySkins } from './relation-skins.ts';
import { UnlinkedSign } from './unlinked-sign.tsx';

/** 気になる人マップ on the canvas. */
export const worryMapSkin: BoardSkin = {
  kind: worryMap,
  cards: cardSkins,
  quick: 'need',
  fields: fieldSkins,
  linkKinds: relationKindWords,
  qualities: relationQualitySkins,
  nameOf(card, { t }) {
    if (card.kind === 'person') {
      const { alias } = card;
      return typeof alias === 'string' ? t('worryMap:person.name', { alias }) : t('worryMap:person.waiting');
    }
    const [first = ''] = card.text.trim().split('\n');
    return first === '' ? t('worryMap:nothing-written') : first;
  },
  // The letter is the board's to give (MAP-1); until it came, nobody guesses one.
  ringOf: ({ alias }) => (typeof alias === 'string' ? alias : '？'),
  detailsOf: (card, words) => (card.kind === 'person' ? detailsOfPerson(card, words) : ''),
  firstLink: firstRelation,
  duplicatesOf: duplicateLinks,
  empty: {
    title: 'worryMap:empty.title',
    text: 'worryMap:empty.text',
    act: 'worryMap:empty.act',
    kind: 'person',
  },
  sketch: true,
  lines: 'around',
  litWord: 'worryMap:unlinked.card',
  StaffSigns: UnlinkedSign,
};
