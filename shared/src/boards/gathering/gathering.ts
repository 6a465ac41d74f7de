import type { BoardKind } from '../board-kind.ts';
import { cardKind } from '../card-kind.ts';
import { arrangeInColumns } from '../columns.ts';
import { gatheringColumns } from './columns.ts';

/**
 * みんなの紙: what people of a meeting write down, everybody for himself, then put together under 表札 (MTG-3, MTG-4,
 * look/03). A person who worries somebody is spoken of in words; aliases stay on the map of the 担当.
 */
export const gathering: BoardKind = {
  name: 'gathering',
  audience: 'residents',
  cards: [
    cardKind({ name: 'notice', paper: 'person', stage: 'notice' }),
    cardKind({ name: 'trouble', paper: 'trouble', stage: 'notice' }),
    cardKind({ name: 'help', paper: 'support', between: true }),
    cardKind({ name: 'place', paper: 'place', between: true }),
  ],
  linkKinds: ['leads-to'],
  linkQualities: [],
  templates: [
    {
      name: 'lately',
      title: 'このごろ、気になったことは何ですか',
      cards: [],
      links: [],
    },
  ],
  refuseLink: (from, to) => (from.id === to.id ? 'link-to-itself' : undefined),
  arrange: arrangeInColumns(gatheringColumns),
};
