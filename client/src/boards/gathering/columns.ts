import { gatheringColumns } from '@yoriai/shared/boards/gathering/columns';
import type { CardSkin, ColumnSkin } from '../../canvas/board-skin.ts';
import type { WordKey } from '../../words/words.ts';

interface Kind {
  readonly icon: string;
  readonly name: WordKey;
  readonly tool: WordKey;
  readonly says: WordKey;
}

const kinds: Readonly<Record<(typeof gatheringColumns)[number]['kinds'][number], Kind>> = {
  notice: {
    icon: 'person',
    name: 'gathering:card.notice',
    tool: 'gathering:tool.notice',
    says: 'gathering:says.notice',
  },
  trouble: {
    icon: 'trouble',
    name: 'gathering:card.trouble',
    tool: 'gathering:tool.trouble',
    says: 'gathering:says.trouble',
  },
  help: {
    icon: 'support',
    name: 'gathering:card.help',
    tool: 'gathering:tool.help',
    says: 'gathering:says.help',
  },
  place: {
    icon: 'place',
    name: 'gathering:card.place',
    tool: 'gathering:tool.place',
    says: 'gathering:says.place',
  },
};

export const columnSkins: readonly ColumnSkin[] = gatheringColumns.map((column) => {
  const { icon, name, says } = kinds[column.kinds[0]];
  return { ...column, icon, title: name, count: 'gathering:sheets', says };
});

export const cardSkins: Readonly<Record<string, CardSkin>> = Object.fromEntries(
  gatheringColumns.map(({ kinds: [kind], width }): [string, CardSkin] => {
    const { icon, name, tool } = kinds[kind];
    return [kind, { icon, name, tool, width, titled: false, shape: 'plain' }];
  }),
);
