import type { Card } from '@yoriai/shared/boards/card';
import { columnSpot } from '@yoriai/shared/boards/column-spot';
import { arrangeInColumns, bundlePaper, bundlesOf, columnLefts } from '@yoriai/shared/boards/columns';
import { expect, it } from 'vitest';

const columns = [
  { kinds: ['voice'], width: 380 },
  { kinds: ['problem', 'wish'], width: 300 },
];

const card = (id: string, kind: string, group?: string): Card => ({
  id,
  kind,
  group,
  text: id,
  order: id,
  by: '野原',
  at: 0,
});
const group = (id: string) => ({ id, title: id, by: '野原', at: 0 });

const arrange = (cards: readonly Card[], groups: readonly string[] = [], heightOf = (_: Card) => 100) =>
  arrangeInColumns(columns)({ cards, groups: groups.map(group), links: [], placed: new Map(), heightOf });

it('[NTI-1] columns stand side by side with room for lines, and cards below each other in the order of the list', () => {
  expect(columnLefts(columns)).toEqual([0, 456]);
  const places = arrange([card('a', 'voice'), card('b', 'problem'), card('c', 'voice'), card('d', 'wish')]);
  expect(Object.fromEntries(places)).toEqual({
    a: [0, 0, 380],
    c: [0, 114, 380],
    b: [456, 0, 300],
    d: [456, 114, 300],
  });
});

it('[NTI-1] the height of a card moves what stands below it, in its own column only', () => {
  const places = arrange([card('a', 'voice'), card('b', 'voice'), card('c', 'problem')], [], ({ id }) =>
    id === 'a' ? 250 : 80,
  );
  expect(places.get('b')?.[1]).toBe(264);
  expect(places.get('c')?.[1]).toBe(0);
});

it('[NTI-4] cards under one 表札 stand together where the first of them is, with room for the 表札; one alone needs none', () => {
  const cards = [
    card('a', 'voice'),
    card('b', 'voice', 'g'),
    card('c', 'voice'),
    card('d', 'voice', 'g'),
    card('e', 'problem', 'g'),
    card('f', 'voice', 'gone'),
  ];
  const places = arrange(cards, ['g']);
  const inOrder = [...places].filter(([, [x]]) => x === 0).sort((a, b) => a[1][1] - b[1][1]);
  expect(inOrder.map(([id]) => id)).toEqual(['a', 'b', 'd', 'c', 'f']);
  expect(places.get('b')?.[1]).toBe(114 + bundlePaper.head);
  expect(places.get('e')?.[1]).toBe(0);
});

it('[NTI-1] everybody sees the same, whatever the places that somebody wrote by hand', () => {
  const cards = [card('a', 'voice'), card('b', 'voice')];
  const byHand = arrangeInColumns(columns)({
    cards,
    groups: [],
    links: [],
    placed: new Map([['a', [900, 900, 90]]]),
    heightOf: () => 100,
  });
  expect(byHand).toEqual(arrange(cards));
});

const bundles = bundlesOf(
  {
    cards: [card('a', 'voice'), card('b', 'voice', 'g'), card('c', 'voice', 'g'), card('d', 'voice')],
    groups: [group('g'), group('h')],
  },
  { kinds: ['voice'], width: 1 },
);

it('[CAN-1] a card put down in its column stands between the two it was put between', () => {
  expect(columnSpot(bundles, 0, undefined)).toEqual({ before: undefined, after: 'a', group: undefined });
  expect(columnSpot(bundles, 1, undefined)).toEqual({ before: 'a', after: 'b', group: undefined });
  expect(columnSpot(bundles, 4, undefined)).toEqual({ before: 'd', after: undefined, group: undefined });
  // Below a 表札 is behind the first card under it: that one says where the 表札 stands.
  expect(columnSpot(bundles, 3, undefined)).toEqual({ before: 'b', after: 'd', group: undefined });
});

it('[NTI-4] between two cards of a 表札 it joins them; at its edge it stays in it; taken out from among them it leaves', () => {
  expect(columnSpot(bundles, 2, undefined)).toEqual({ before: 'b', after: 'c', group: 'g' });
  expect(columnSpot(bundles, 3, 'g')).toEqual({ before: 'c', after: undefined, group: 'g' });
  expect(columnSpot(bundles, 1, 'g')).toEqual({ before: 'a', after: 'b', group: 'g' });
  expect(columnSpot(bundles, 0, 'g').group).toBeUndefined();
  // The only card of its 表札 in this column keeps it wherever it goes.
  expect(columnSpot(bundles, 0, 'h').group).toBe('h');
});
