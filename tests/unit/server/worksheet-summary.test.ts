import { worksheetSummary } from '@yoriai/server/worksheets/worksheet-summary';
import { newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetTemplate, worksheetTemplates } from '@yoriai/shared/worksheets/registry';
import { describe, expect, it } from 'vitest';

function empty(name: string): PlainWorksheet {
  const template = worksheetTemplate(name);
  if (!template) throw new Error(name);
  let made = 0;
  return newWorksheet(template, '紙', { by: '係', now: () => 1, id: (prefix) => `${prefix}${made++}` });
}

const marks = (worksheet: PlainWorksheet, paper: string) =>
  worksheetSummary(worksheet).thumbnail.boxes.filter((box) => box.paper === paper).length;

const row = (id: string, away?: number) => ({
  id,
  table: 'records',
  order: id,
  by: '係',
  at: 1,
  ...(away === undefined ? {} : { away }),
  values: {},
  texts: {},
});

describe('what the shelf shows of a worksheet', () => {
  it.each(worksheetTemplates.map(({ name }) => name))(
    '[AREA-1] %s lies within the frame, without words',
    (name) => {
      const { boxes, lines } = worksheetSummary(empty(name)).thumbnail;
      expect(boxes.length).toBeGreaterThan(0);
      for (const { x, y, w, h } of boxes) {
        expect(x >= 0 && x + w <= 100, name).toBe(true);
        expect(y >= 0 && y + h <= 60, name).toBe(true);
      }
      expect(lines).toEqual([]);
      expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(boxes.length);
    },
  );

  it('[AREA-1] what is written is told from what is still free', () => {
    const blank = empty('review-sheet');
    expect(marks(blank, 'written')).toBe(0);
    const entry = { value: 'continue', by: '係', at: 1 };
    const rich = { voices: [{ type: 'paragraph', inline: [{ text: 'また来たい' }] }] } as const;
    expect(marks({ ...blank, values: { next: entry } }, 'written')).toBe(1);
    expect(marks({ ...blank, texts: { learning: '学び' } }, 'written')).toBe(1);
    expect(marks({ ...blank, rich }, 'written')).toBe(1);
  });

  it('[AREA-1] an empty paragraph, an empty list or blanks are not written', () => {
    const blank = empty('review-sheet');
    const paragraph = { type: 'paragraph', inline: [] } as const;
    for (const ordered of [true, false]) {
      const rich = { voices: [paragraph, { type: 'list', ordered, items: [[paragraph]] }] } as const;
      expect(marks({ ...blank, rich, texts: { learning: ' \n　' } }, 'written')).toBe(0);
    }
  });

  it('[AREA-1] rows are counted and drawn, but not those put away', () => {
    const book = { ...empty('practice-record'), rows: [row('w_a'), row('w_b'), row('w_c', 5)] };
    expect(worksheetSummary(book).cards).toBe(2);
    expect(marks(book, 'row')).toBe(2);
    expect(marks(empty('practice-record'), 'free')).toBeGreaterThan(1);
    const many = { ...book, rows: Array.from({ length: 500 }, (_, index) => row(`w_${index}`)) };
    expect(worksheetSummary(many).cards).toBe(500);
    expect(marks(many, 'row')).toBeLessThan(10);
  });

  it('[HOST-7] of a form that is not known here nothing is drawn', () => {
    expect(worksheetSummary({ ...empty('minutes'), template: 'none' }).thumbnail.boxes).toEqual([]);
  });
});
