import { talkColumns } from '@yoriai/shared/boards/talk-board/columns';
import type { CardSkin, ColumnSkin } from '../../canvas/board-skin.ts';
import type { WordKey } from '../../words/words.ts';

interface Lane {
  readonly icon: string;
  readonly name: WordKey;
  readonly tool: WordKey;
  readonly says: WordKey;
}

const laneSkins: Readonly<Record<(typeof talkColumns)[number]['kinds'][number], Lane>> = {
  notice: {
    icon: 'notice',
    name: 'talkBoard:card.notice',
    tool: 'talkBoard:tool.notice',
    says: 'talkBoard:says.notice',
  },
  shared: {
    icon: 'talk',
    name: 'talkBoard:card.shared',
    tool: 'talkBoard:tool.shared',
    says: 'talkBoard:says.shared',
  },
  idea: {
    icon: 'comment',
    name: 'talkBoard:card.idea',
    tool: 'talkBoard:tool.idea',
    says: 'talkBoard:says.idea',
  },
  response: {
    icon: 'support',
    name: 'talkBoard:card.response',
    tool: 'talkBoard:tool.response',
    says: 'talkBoard:says.response',
  },
  invitation: {
    icon: 'users',
    name: 'talkBoard:card.invitation',
    tool: 'talkBoard:tool.invitation',
    says: 'talkBoard:says.invitation',
  },
  'take-home': {
    icon: 'bag',
    name: 'talkBoard:card.take-home',
    tool: 'talkBoard:tool.take-home',
    says: 'talkBoard:says.take-home',
  },
};

/** The lanes, each with its one line, and beside them what is taken home (MAP-6). */
export const columnSkins: readonly ColumnSkin[] = talkColumns.map((column) => {
  const { icon, name, says } = laneSkins[column.kinds[0]];
  return { ...column, icon, title: name, count: 'talkBoard:sheets', says };
});

export const cardSkins: Readonly<Record<string, CardSkin>> = Object.fromEntries(
  talkColumns.map(({ kinds: [kind], width }): [string, CardSkin] => {
    const { icon, name, tool } = laneSkins[kind];
    return [kind, { icon, name, tool, width, titled: false, shape: 'plain' }];
  }),
);
