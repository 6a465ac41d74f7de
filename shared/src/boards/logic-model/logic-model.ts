import type { BoardKind } from '../board-kind.ts';
import { arrangePlainly } from './arrange-plainly.ts';
import { logicModelCards } from './cards.ts';
import { contributionKinds, refuseContribution } from './links.ts';
import { logicModelTemplates } from './templates.ts';

/** ロジックモデル: 目的（理想像）→ 目標（状態）→ 取り組み（活動）(LGM). */
export const logicModel: BoardKind = {
  name: 'logic-model',
  audience: 'residents',
  cards: logicModelCards,
  linkKinds: contributionKinds,
  linkQualities: [],
  templates: logicModelTemplates,
  refuseLink: refuseContribution,
  arrange: arrangePlainly,
};
