import type { Card } from '@yoriai/shared/boards/card';
import { columnLefts } from '@yoriai/shared/boards/columns';
import type { Link } from '@yoriai/shared/boards/link';
import { lanes, talkColumns } from '@yoriai/shared/boards/talk-board/columns';
import { talkBoard } from '@yoriai/shared/boards/talk-board/talk-board';
import { toDiscuss, undecided } from '@yoriai/shared/boards/talk-board/undecided';
import { describe, expect, it } from 'vitest';

const card = (id: string, kind: string, more: Partial<Card> = {}): Card => ({
  id,
  kind,
  text: id,
  order: 'a0',
  by: '会場',
  at: 1,
  ...more,
});
const link = (from: string, to: string): Link => ({
  id: `${from}${to}`,
  from,
  to,
  kind: 'leads-to',
  by: '会場',
  at: 1,
});

describe('まだ終わりを決めていない気づき', () => {
  it.each(['acted', 'next-time', 'keep-watching'])('[MAP-6] %s ends it, all the same', (ending) => {
    expect(undecided([card('a', 'notice'), card('b', 'notice', { ending })], [])).toEqual(['a']);
  });

  it('[MAP-6] what it led on to in a later lane is the same matter: it counts once and is ended there', () => {
    const cards = [card('a', 'notice'), card('b', 'shared'), card('c', 'idea')];
    const links = [link('a', 'b'), link('c', 'b')];
    expect(undecided(cards, links)).toEqual(['a']);
    const ended = cards.map((it) => (it.id === 'c' ? { ...it, ending: 'next-time' } : it));
    expect(undecided(ended, links)).toEqual([]);
  });

  it('[MAP-6] what is taken home is answered there', () => {
    const cards = [card('a', 'notice'), card('b', 'take-home')];
    expect(undecided(cards, [link('b', 'a')])).toEqual([]);
    expect(undecided([card('b', 'take-home')], [])).toEqual([]);
  });

  it('[MAP-6] lines within a lane, in a circle, to nothing and to what was put away say nothing', () => {
    const cards = [card('a', 'notice'), card('b', 'notice'), card('c', 'idea', { away: 5, ending: 'acted' })];
    const links = [link('a', 'b'), link('b', 'a'), link('a', 'c'), link('a', 'x'), link('a', 'a')];
    expect(undecided(cards, links)).toEqual(['a', 'b']);
    expect(undecided([card('a', 'notice', { text: '　' })], [])).toEqual([]);
  });
});

it('[B-40] 検討 still to be ended are counted', () => {
  const ideas = ['a', 'b', 'c', 'd'].map((id) => card(id, 'idea'));
  const others = [
    card('e', 'idea', { ending: 'next-time' }),
    card('f', 'idea', { text: '' }),
    card('g', 'notice'),
  ];
  expect(toDiscuss([...ideas, ...others, card('h', 'idea', { away: 1 })])).toEqual(['a', 'b', 'c', 'd']);
});

it('[MAP-6] stands in its lanes from left to right, what is taken home a little apart', () => {
  expect(talkColumns.flatMap(({ kinds }) => kinds)).toEqual([...lanes, 'take-home']);
  expect(talkBoard.cards.map(({ name }) => name)).toEqual([...lanes, 'take-home']);
  const lefts = columnLefts(talkColumns);
  const gaps = lefts.map((left, index) => left - (lefts[index - 1] ?? 0));
  expect(gaps.slice(1, 5)).toEqual(Array(4).fill(gaps[1]));
  expect(gaps[5]).toBeGreaterThan(gaps[1] ?? 0);
});

it('[MAP-6] its starters ask and answer nothing', () => {
  for (const { cards } of talkBoard.templates)
    for (const { text, fields, kind } of cards) {
      expect(text).toMatch(/(か|ましょうか)$/);
      expect(fields).toBeUndefined();
      expect(talkBoard.cards.map(({ name }) => name)).toContain(kind);
    }
});
