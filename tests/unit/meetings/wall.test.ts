import { arrivals, newMs } from '@yoriai/client/meetings/screen/arrivals';
import { clockFace, fullness, seats } from '@yoriai/client/meetings/screen/clock-face';
import { cardsUp, mostOnWall, sectionsOnWall } from '@yoriai/client/meetings/screen/on-wall';
import { type Heights, packed } from '@yoriai/client/meetings/screen/packed';
import { resultLines } from '@yoriai/client/meetings/screen/result-lines';
import { firstLeaf, isAllOnOne, leafThatIs, nextLeaf } from '@yoriai/client/meetings/screen/turning';
import type { Card } from '@yoriai/shared/boards/card';
import type { CardGroup } from '@yoriai/shared/boards/group';
import { carriedOut } from '@yoriai/shared/meetings/commands';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { runSheet } from '@yoriai/shared/meetings/run-sheet';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const card = (id: string, more: Partial<Card> = {}): Card =>
  ({ id, kind: 'trouble', text: `声${id}`, order: id, by: 'つくし', at: 0, ...more }) as Card;
const group = (id: string, title = id): CardGroup => ({ id, title, by: '係', at: 0 }) as CardGroup;
const idsOf = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

describe('what hangs on the wall', () => {
  it('[MTG-5] what was put up last is first; what was taken down, or has no words, is nowhere', () => {
    const cards = [card('a'), card('b', { away: 1 }), card('c', { text: ' \n' }), card('d')];
    expect(idsOf(cardsUp({ cards }))).toEqual(['d', 'a']);
  });

  it('[MTG-6] is turned over 表札 by 表札, what has none first; a 表札 that 進行 shows is all', () => {
    const board = {
      cards: [
        card('a', { group: 'g1' }),
        card('b'),
        card('c', { group: 'g1' }),
        card('d', { group: 'gone' }),
      ],
      groups: [group('g1', '坂のこと'), group('g2', 'まだ何もない')],
    };
    const sections = sectionsOnWall(board, undefined);
    expect(sections.map(({ title, cards }) => [title, idsOf(cards)])).toEqual([
      [undefined, ['d', 'b']],
      ['坂のこと', ['c', 'a']],
    ]);
    expect(sectionsOnWall(board, 'g1').map(({ cards }) => idsOf(cards))).toEqual([['c', 'a']]);
    expect(sectionsOnWall(board, 'g2').map(({ title, cards }) => [title, cards.length])).toEqual([
      ['まだ何もない', 0],
    ]);
    expect(sectionsOnWall(board, 'taken-away')).toEqual(sections);
    expect(sectionsOnWall({ cards: [], groups: board.groups }, undefined)).toHaveLength(1);
  });

  it('[MTG-6] never more than nine at a time', () => {
    expect(mostOnWall).toBeLessThanOrEqual(9);
  });
});

describe('[MTG-6] turning over', () => {
  it('shows every note of every section once in a round, however many have room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: mostOnWall }),
        (counts, room) => {
          const seen = counts.map(() => 0);
          let leaf = firstLeaf;
          do {
            const shown = Math.min(room, (counts[leaf.section] ?? 0) - leaf.from);
            seen[leaf.section] = (seen[leaf.section] ?? 0) + shown;
            leaf = nextLeaf(counts, leaf, shown);
          } while (leaf.section !== 0 || leaf.from !== 0);
          expect(seen).toEqual(counts);
        },
      ),
    );
  });

  it('goes back to the first leaf when what it showed was taken down, and stays when all has room', () => {
    expect(leafThatIs([8], { section: 0, from: 7 })).toEqual({ section: 0, from: 7 });
    expect(leafThatIs([7], { section: 0, from: 7 })).toEqual(firstLeaf);
    expect(leafThatIs([3], { section: 2, from: 0 })).toEqual(firstLeaf);
    expect(isAllOnOne([5], firstLeaf, 7)).toBe(true);
    expect(isAllOnOne([5], firstLeaf, 4)).toBe(false);
    expect(isAllOnOne([2, 2], firstLeaf, 2)).toBe(false);
    expect(isAllOnOne([0], firstLeaf, Number.POSITIVE_INFINITY)).toBe(true);
  });
});

describe('[MTG-6] [B-25] hanging notes', () => {
  const heights = fc
    .integer({ min: 40, max: 900 })
    .chain((one) => fc.record({ one: fc.constant(one), whole: fc.integer({ min: 40, max: one }) }));

  it('cuts none through, lays none over another, and keeps their order', () => {
    fc.assert(
      fc.property(
        fc.array(heights, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 200, max: 900 }),
        (notes, columns, height) => {
          const gap = 12;
          const spots = packed(notes, { columns, height, gap });
          expect(spots.length).toBeGreaterThan(0);
          const boxes = spots.map(({ column, top, isWide }, index) => {
            const { one, whole } = notes[index] as Heights;
            const [from, until] = isWide ? [0, columns] : [column, column + 1];
            return { from, until, top, bottom: top + (isWide ? whole : one) };
          });
          boxes.forEach((box, index) => {
            const { one, whole } = notes[index] as Heights;
            const mayFit = (columns > 1 ? whole : one) <= height;
            if (index > 0 || mayFit) expect(box.bottom).toBeLessThanOrEqual(height);
            for (const other of boxes.slice(0, index))
              expect(
                box.until <= other.from ||
                  other.until <= box.from ||
                  box.top >= other.bottom + gap ||
                  other.top >= box.bottom + gap,
              ).toBe(true);
          });
        },
      ),
    );
  });

  it('lays long words across all columns, and short ones beside each other', () => {
    const room = { columns: 2, height: 500, gap: 10 };
    const short = { one: 100, whole: 60 };
    expect(packed([short, short, short], room)).toEqual([
      { column: 0, top: 0, isWide: false },
      { column: 1, top: 0, isWide: false },
      { column: 0, top: 110, isWide: false },
    ]);
    expect(packed([{ one: 460, whole: 240 }, short], room)).toEqual([
      { column: 0, top: 0, isWide: true },
      { column: 0, top: 250, isWide: false },
    ]);
  });
});

describe('what arrived', () => {
  it('is new for a while; what the wall found when it was opened is not, nor what comes back', () => {
    let seen = arrivals(undefined, ['b', 'a'], 0);
    expect([...seen.came.keys()]).toEqual([]);
    seen = arrivals(seen, ['d', 'c', 'b', 'a'], 1000);
    expect([...seen.came.keys()]).toEqual(['c', 'd']);
    expect(arrivals(seen, ['b', 'a'], 2000)).toBe(seen);
    seen = arrivals(seen, ['d', 'c', 'b', 'a'], 1000 + newMs);
    expect([...seen.came.keys()]).toEqual([]);
  });
});

describe('[B-27] the clock on the wall', () => {
  it('counts minutes and seconds, and empties cushion after cushion', () => {
    expect([192, 60, 9, 0, 5999].map(clockFace)).toEqual(['3:12', '1:00', '0:09', '0:00', '99:59']);
    expect(fullness(300, 300)).toEqual([1, 1, 1, 1, 1]);
    expect(fullness(150, 300)).toEqual([1, 1, 0.5, 0, 0]);
    expect(fullness(0, 300)).toEqual([0, 0, 0, 0, 0]);
    expect(fullness(600, 300)).toEqual([1, 1, 1, 1, 1]);
    expect(fullness(10, 0)).toHaveLength(seats);
  });
});

describe('[MTG-8] what was chosen', () => {
  const result = [
    { card: 'a', votes: 2, place: 1, isTie: true },
    { card: 'gone', votes: 2, place: 1, isTie: true },
    { card: 'b', votes: 0, place: 3, isTie: false },
  ];

  it('[B-39] is said in words; what was taken down meanwhile, or nobody chose, is not held up', () => {
    expect(resultLines(result, [card('a'), card('b'), card('gone', { away: 1 })])).toEqual([
      { card: 'a', votes: 2, place: 1, isTie: true, text: '声a' },
    ]);
  });

  it('gives way on the wall to what is shown or asked next, and to the next part, and to nothing else', () => {
    const { steps } = runSheet('residents-120') ?? { steps: [] };
    const vote = { id: 'v', board: 'b_1', cards: ['a'], most: 1, chosen: 1, result };
    const meeting = {
      ...{ area: 'a', title: '会', stage: 'running', startsAt: 0, endsAt: 1e7, steps: [...steps], step: 1 },
      ...{ ends: [1e6, 1e7], frozen: false, promises: [], moderated: true, lobby: false, boards: ['b_1'] },
      ...{ present: { phones: 0, hall: 0, tables: 0 }, people: {}, vote, minutes: [] },
    } as Meeting;
    const how = { now: 0, code: () => '123456', by: { account: 'p', name: '係' } };
    const isAside = (command: Parameters<typeof carriedOut>[1]) =>
      carriedOut(meeting, command, how).vote?.isAside;
    expect(isAside({ do: 'show', board: 'b_1' })).toBe(true);
    expect(isAside({ do: 'ask', question: 'つぎは' })).toBe(true);
    expect(isAside({ do: 'step', step: 2 })).toBe(true);
    expect(isAside({ do: 'step', step: 1 })).toBeUndefined();
    expect(isAside({ do: 'freeze', frozen: true })).toBeUndefined();
    expect(isAside({ do: 'count', hall: 3 })).toBeUndefined();
  });
});
