import { sectionsOnTable } from '@yoriai/client/meetings/table/sections-on-table';
import { openSpeakers } from '@yoriai/client/meetings/table/speakers';
import type { Card } from '@yoriai/shared/boards/card';
import type { CardGroup } from '@yoriai/shared/boards/group';
import { describe, expect, it } from 'vitest';

/** What a tab keeps, in memory. */
function aTab() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('[MTG-2] who speaks at a table', () => {
  it('[B-20] is chosen for each card: the table itself at first, then whoever said a name; two of one name are told apart', () => {
    const speakers = openSpeakers('m_1', aTab());
    expect(speakers.get()).toEqual({ names: [], speaking: undefined });
    expect(speakers.add(' すみれ ')).toBe(true);
    expect(speakers.add('すみれ')).toBe(true);
    expect(speakers.add(' \u200B ')).toBe(false);
    expect(speakers.get()).toEqual({ names: ['すみれ', 'すみれ2'], speaking: 'すみれ2' });
    speakers.choose(undefined);
    expect(speakers.get().speaking).toBeUndefined();
  });

  it('[P13] is known after a reload, to no other meeting, and forgotten when it is over', () => {
    const tab = aTab();
    openSpeakers('m_1', tab).add('すみれ');
    expect(openSpeakers('m_1', tab).get().names).toEqual(['すみれ']);
    expect(openSpeakers('m_2', tab).get().names).toEqual([]);
    openSpeakers('m_1', tab).forget();
    expect(tab.kept.size).toBe(0);
  });

  it('lasts as long as the page on a device that keeps nothing, or kept nonsense', () => {
    const full = {
      ...aTab(),
      setItem: () => {
        throw new Error('full');
      },
    };
    const speakers = openSpeakers('m_1', full);
    speakers.add('すみれ');
    expect(speakers.get().names).toEqual(['すみれ']);
    expect(openSpeakers('m_1', undefined).add('つくし')).toBe(true);
    const nonsense = aTab();
    nonsense.kept.set('yoriai.table.m_1', '{"a":');
    expect(openSpeakers('m_1', nonsense).get().names).toEqual([]);
  });
});

describe('the cards on a table', () => {
  it('lie under their 表札; what has none, and came last, is nearest to where one writes', () => {
    const card = (id: string, more: Partial<Card> = {}) =>
      ({ id, kind: 'trouble', text: '', order: id, by: '', at: 0, ...more }) as Card;
    const groups = [{ id: 'g1', title: '坂', by: '', at: 0 }] as unknown as CardGroup[];
    const cards = [card('a'), card('b', { group: 'g1' }), card('c'), card('d', { away: 1 })];
    expect(
      sectionsOnTable(cards, groups).map(({ title, cards: own }) => [title, own.map(({ id }) => id)]),
    ).toEqual([
      [undefined, ['c', 'a']],
      ['坂', ['b']],
    ]);
    expect(sectionsOnTable([], groups)).toEqual([]);
  });
});
