import { ownUndo } from '@yoriai/client/collaboration/own-undo';
import { type Entry, readLost } from '@yoriai/shared/documents/worksheet';
import { decideLost } from '@yoriai/shared/worksheets/edits/lost';
import { addRows } from '@yoriai/shared/worksheets/edits/rows';
import { setValue } from '@yoriai/shared/worksheets/edits/values';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { random } from '../../fuzz/random.ts';
import { Replica, serverOf } from './replica.ts';

const place = { field: 'date' };

/** Two people of whom the second is away; `winner` says whose item Yjs keeps. */
function two(winner: 'first' | 'second') {
  const server = serverOf('minutes');
  const [a, b] = winner === 'first' ? [200, 100] : [100, 200];
  return { server, first: new Replica(server, '里見', a), second: new Replica(server, '大庭', b) };
}

const set = ({ sheet, hand }: Replica, value: string | undefined, at = place) =>
  setValue(sheet, at, value, hand, 'me');

const standing = ({ sheet }: Replica) => (sheet.values.get('date') as Entry | undefined)?.value;

describe('values that were written at the same time', () => {
  it.each([
    ['first', 'give'],
    ['second', 'give'],
    ['first', 'take'],
    ['second', 'take'],
  ] as const)('[C2] whoever wins (%s), the other value is kept; on coming back: %s', (winner, order) => {
    const { first, second } = two(winner);
    set(first, '2026-04-01');
    first.meet();
    set(second, '2026-04-02');
    second.meet(order);
    first.meet();
    second.meet();
    const [kept, loser] =
      winner === 'first' ? ['2026-04-01', '大庭 "2026-04-02"'] : ['2026-04-02', '里見 "2026-04-01"'];
    for (const person of [first, second]) {
      expect(standing(person)).toBe(kept);
      expect(person.lost()).toEqual([`date ${loser}`]);
    }
  });

  it.each(['first', 'second'] as const)(
    '[C2] of many changes while away only the last one counts (%s wins)',
    (winner) => {
      const { first, second } = two(winner);
      for (const day of ['01', '02', '03']) set(first, `2026-04-${day}`);
      first.meet();
      for (const day of ['11', '12', '13']) set(second, `2026-04-${day}`);
      second.meet();
      first.meet();
      second.meet();
      expect(standing(first)).toBe(winner === 'first' ? '2026-04-03' : '2026-04-13');
      expect(first.lost()).toEqual([
        `date ${winner === 'first' ? '大庭 "2026-04-13"' : '里見 "2026-04-03"'}`,
      ]);
      expect(second.lost()).toEqual(first.lost());
    },
  );

  it('[C2] what is the same, or was overwritten knowingly, is not lost', () => {
    const { first, second } = two('first');
    set(first, '2026-04-01');
    first.meet();
    set(second, '2026-04-01');
    second.meet();
    first.meet();
    set(second, '2026-04-05');
    second.meet();
    first.meet();
    set(first, undefined);
    set(first, '2026-04-06');
    first.meet();
    second.meet();
    expect(standing(second)).toBe('2026-04-06');
    expect(first.lost()).toEqual([]);
    expect(second.lost()).toEqual([]);
  });

  it.each(['first', 'second'] as const)(
    '[C2] a value that was emptied meanwhile is not lost with it (%s wins)',
    (winner) => {
      const { first, second } = two(winner);
      set(first, '2026-04-01');
      set(first, undefined);
      first.meet();
      set(second, '2026-04-02');
      second.meet();
      first.meet();
      second.meet();
      const everywhere = [standing(first), ...first.lost()].filter((it) => it !== undefined);
      expect(everywhere).toEqual([winner === 'first' ? 'date 大庭 "2026-04-02"' : '2026-04-02']);
      expect(second.lost()).toEqual(first.lost());
    },
  );

  it('[C2] in a column of a row', () => {
    const server = serverOf('area-profile');
    const first = new Replica(server, '里見', 100);
    const second = new Replica(server, '大庭', 200);
    const [row = ''] = addRows(first.sheet, 'figures', [{}], first.hand, 'me');
    first.meet();
    second.meet();
    const cell = { row, field: 'number' };
    setValue(first.sheet, cell, { number: 213 }, first.hand, 'me');
    first.meet();
    setValue(second.sheet, cell, { number: 231 }, second.hand, 'me');
    second.meet();
    first.meet();
    second.meet();
    expect(first.lost()).toEqual([`${row}:number 里見 {"number":213}`]);
    expect(second.lost()).toEqual(first.lost());
  });

  it('[C2] a decision removes it, and it does not come back with whoever hears of it late', () => {
    const { first, second } = two('first');
    const tell = (from: Replica, to: Replica) => Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc));
    set(first, '2026-04-01');
    set(second, '2026-04-02');
    tell(second, first);
    const [lost] = readLost(first.sheet.lost);
    expect(lost?.entry.value).toBe('2026-04-02');
    decideLost(first.sheet, place, undefined, first.hand, 'me');
    // Only now the second hears of the other value, and of the decision with it.
    tell(first, second);
    tell(second, first);
    for (const person of [first, second]) {
      expect(standing(person)).toBe('2026-04-01');
      expect(person.lost()).toEqual([]);
    }
  });

  it('[C2][SYNC-5] もとに戻す takes a decision back, and leaves what was noted', () => {
    const { first, second } = two('first');
    const undo = ownUndo(first.doc);
    set(first, '2026-04-01');
    first.meet();
    set(second, '2026-04-02');
    second.meet();
    first.meet();
    const [lost] = readLost(first.sheet.lost);
    decideLost(first.sheet, place, lost?.entry, first.hand, undo.origin);
    expect(first.lost()).toEqual([]);
    undo.undo();
    expect(standing(first)).toBe('2026-04-01');
    expect(first.lost()).toEqual(['date 大庭 "2026-04-02"']);
    undo.undo();
    expect(first.lost()).toEqual(['date 大庭 "2026-04-02"']);
  });
});

describe('three people who meet now and then', () => {
  it.each(Array.from({ length: 120 }, (_, index) => index + 1))(
    '[C2][SYNC-1] every value is in its field, was overwritten knowingly, or is kept, seed %i',
    (seed) => {
      const chance = random(seed);
      const server = serverOf('minutes');
      const people = ['里見', '大庭', '西村'].map(
        (name) => new Replica(server, name, 10 + chance.below(1_000_000)),
      );
      const written = new Set<string>();
      const known = new Set<string>();
      const valueAt = (person: Replica): string | undefined =>
        (person.sheet.values.get('date') as Entry | undefined)?.value as string | undefined;
      for (let step = 0; step < 60; step += 1) {
        const person = people[chance.below(people.length)];
        if (!person) continue;
        if (chance.onceIn(3)) person.meet(chance.onceIn(2) ? 'give' : 'take');
        else {
          const before = valueAt(person);
          if (before !== undefined) known.add(before);
          const value = chance.onceIn(5) ? undefined : `値${step}`;
          set(person, value, { field: 'date' });
          if (value !== undefined) written.add(value);
        }
      }
      for (let round = 0; round < 3; round += 1) for (const person of people) person.meet();
      const [first] = people;
      const kept = new Set(
        readLost(first?.sheet.lost ?? people[0]?.sheet.lost ?? ({} as never)).map(({ entry }) => entry.value),
      );
      for (const person of people) {
        expect(person.lost()).toEqual(first?.lost());
        expect(valueAt(person)).toBe(first && valueAt(first));
      }
      const vanished = [...written].filter(
        (value) => !known.has(value) && !kept.has(value) && (!first || valueAt(first) !== value),
      );
      expect(vanished).toEqual([]);
    },
  );
});
