import { thumbnailOf } from '@yoriai/server/areas/thumbnail';
import type { Card } from '@yoriai/shared/boards/card';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import { expect, it } from 'vitest';

function board(kind: string, cards: readonly Partial<Card>[], more: Partial<PlainBoard> = {}): PlainBoard {
  return {
    schema: 1,
    kind,
    title: '',
    cards: cards.map((card, n) => ({
      id: `c_${n}`,
      kind: '',
      text: '',
      order: 'a0',
      by: '',
      at: 0,
      ...card,
    })),
    places: {},
    links: [],
    groups: [],
    sketch: [],
    notes: [],
    counters: {},
    ...more,
  };
}

const columns = (voices: number) =>
  board(
    'needs-to-issues',
    [
      ...Array.from({ length: voices }, () => ({ kind: 'voice' })),
      { id: 'c_p', kind: 'problem' },
      { id: 'c_i', kind: 'issue' },
      { id: 'c_away', kind: 'issue', away: 1 },
    ],
    { links: [{ id: 'l_1', from: 'c_0', to: 'c_p', kind: 'grew-into', by: '', at: 0 }] },
  );

it('[AREA-1] [NTI-1] shows the columns of a board that lays out its cards by itself', () => {
  const { boxes, lines } = thumbnailOf(columns(2));
  expect(boxes.map(({ paper }) => paper)).toEqual(['person', 'person', 'trouble', 'issue']);
  const [first, second, problem, issue] = boxes;
  expect(second).toMatchObject({ x: first?.x });
  expect(second?.y).toBeGreaterThan(first?.y ?? 60);
  expect([first?.x, problem?.x, issue?.x]).toEqual(
    [first?.x, problem?.x, issue?.x].sort((a = 0, b = 0) => a - b),
  );
  expect(problem).toMatchObject({ y: first?.y });
  expect(lines).toHaveLength(1);
});

it('[AREA-1] shows the upper part of a column that has grown long, as large as that of a short one', () => {
  const [short, long] = [thumbnailOf(columns(3)), thumbnailOf(columns(400))];
  expect(long.boxes.length).toBeGreaterThan(short.boxes.length);
  expect(long.boxes.length).toBeLessThan(30);
  expect(long.boxes[0]?.w).toBe(short.boxes[0]?.w);
  for (const { x, y, w, h } of long.boxes) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect([x + w <= 100, y + h <= 60]).toEqual([true, true]);
  }
});

it('[AREA-1] [LGM-1] takes a place that was chosen by hand before that of the layout', () => {
  const cards = [
    { id: 'c_goal', kind: 'goal' },
    { id: 'c_activity', kind: 'activity' },
  ];
  const { boxes } = thumbnailOf(board('logic-model', cards, { places: { c_activity: [4000, 0, 240] } }));
  expect(boxes).toHaveLength(2);
  expect((boxes[1]?.x ?? 0) - (boxes[0]?.x ?? 0)).toBeGreaterThan(50);
});

it('[AREA-1] shows nothing of an empty board', () => {
  for (const kind of ['worry-map', 'needs-to-issues', 'unknown'])
    expect(thumbnailOf(board(kind, []))).toEqual({ boxes: [], lines: [] });
});

it('[AREA-1] [LGM-1] lays out no more of a long row than can be seen', () => {
  const row = Array.from({ length: 400 }, () => ({ kind: 'activity' }));
  expect(thumbnailOf(board('logic-model', row)).boxes).toHaveLength(40);
});
