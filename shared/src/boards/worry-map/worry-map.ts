import type { BoardKind } from '../board-kind.ts';
import { aliasGift } from './alias.ts';
import { worryMapCards } from './cards.ts';
import { refuseRelation, relationKinds, relationQualities } from './links.ts';
import { worryMapTemplates } from './templates.ts';

/** 気になる人マップ: who worries us, who is with them, and where a line is missing. */
export const worryMap: BoardKind = {
  name: 'worry-map',
  audience: 'partners',
  cards: worryMapCards,
  linkKinds: relationKinds,
  linkQualities: relationQualities,
  templates: worryMapTemplates,
  refuseLink: refuseRelation,
  give: aliasGift,
};
