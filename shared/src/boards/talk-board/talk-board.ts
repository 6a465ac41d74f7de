import type { BoardKind } from '../board-kind.ts';
import { arrangeInColumns } from '../columns.ts';
import { talkBoardCards } from './cards.ts';
import { talkColumns } from './columns.ts';
import { talkTemplates } from './templates.ts';

/** 話し合いボード: 気づき → 共有 → 検討 → 対応 → 声かけ・参加, and 団体への持ち帰り (MAP-6). */
export const talkBoard: BoardKind = {
  name: 'talk-board',
  audience: 'residents',
  cards: talkBoardCards,
  linkKinds: ['leads-to'],
  linkQualities: [],
  templates: talkTemplates,
  refuseLink: (from, to) => (from.id === to.id ? 'link-to-itself' : undefined),
  arrange: arrangeInColumns(talkColumns),
};
