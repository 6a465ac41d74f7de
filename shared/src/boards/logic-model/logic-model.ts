import type { BoardKind } from '../board-kind.ts';
import { logicModelCards } from './cards.ts';
import { contributionKinds, refuseContribution } from './links.ts';

/** ロジックモデル: 目的（理想像）→ 目標（状態）→ 取り組み（活動）(LGM). */
export const logicModel: BoardKind = {
  name: 'logic-model',
  audience: 'residents',
  cards: logicModelCards,
  linkKinds: contributionKinds,
  linkQualities: [],
  templates: [],
  refuseLink: refuseContribution,
};
