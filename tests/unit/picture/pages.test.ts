import {
  asPoster,
  glue,
  letterPoints,
  margin,
  onOneSheet,
  type PaperName,
  papers,
  posterWidths,
} from '@yoriai/client/picture/pages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const choices = fc.record({
  paper: fc.constantFrom<PaperName>('A4', 'A3'),
  lying: fc.boolean(),
});
const box = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.integer({ min: 200, max: 9000 }),
  height: fc.integer({ min: 200, max: 9000 }),
});

describe('a board on paper', () => {
  it('[CAN-8] fits one sheet whole, inside its margins, head and foot', () => {
    fc.assert(
      fc.property(box, choices, (drawing, choice) => {
        const { paper, scale, sheets } = onOneSheet(drawing, choice, 13, 20);
        expect(sheets).toHaveLength(1);
        const { part, window } = sheets[0] ?? {};
        if (!part || !window) throw new Error('no sheet');
        expect(part).toEqual(drawing);
        expect(window.width).toBeCloseTo(drawing.width * scale, 6);
        expect(window.height).toBeCloseTo(drawing.height * scale, 6);
        expect(window.x).toBeGreaterThanOrEqual(margin - 1e-9);
        expect(window.y).toBeGreaterThanOrEqual(margin + 13 - 1e-9);
        expect(window.x + window.width).toBeLessThanOrEqual(paper.width - margin + 1e-9);
        expect(window.y + window.height).toBeLessThanOrEqual(paper.height - margin - 20 + 1e-9);
      }),
    );
  });

  it('[CAN-8] the sheets of a poster cover the whole drawing, and neighbours show the same strip', () => {
    fc.assert(
      fc.property(box, choices, fc.integer({ min: 1, max: 6 }), (drawing, choice, columns) => {
        const { scale, rows, sheets, paper } = asPoster(drawing, choice, columns);
        expect(sheets).toHaveLength(columns * rows);
        const [first, last] = [sheets[0], sheets.at(-1)];
        if (!first || !last) throw new Error('no sheet');
        expect([first.part.x, first.part.y]).toEqual([drawing.x, drawing.y]);
        expect(last.part.x + last.part.width).toBeCloseTo(drawing.x + drawing.width, 6);
        const under = last.part.y + last.part.height - drawing.y - drawing.height;
        expect(under).toBeGreaterThanOrEqual(-1e-6);
        // One row fewer would not do.
        if (rows > 1) expect(under * scale).toBeLessThan(paper.height - 2 * margin - glue + 1e-6);
        for (const sheet of sheets) {
          const right = sheets.find((it) => it.row === sheet.row && it.column === sheet.column + 1);
          const below = sheets.find((it) => it.column === sheet.column && it.row === sheet.row + 1);
          if (right) expect((sheet.part.x + sheet.part.width - right.part.x) * scale).toBeCloseTo(glue, 6);
          if (below) expect((sheet.part.y + sheet.part.height - below.part.y) * scale).toBeCloseTo(glue, 6);
          expect(sheet.window.width).toBeCloseTo(sheet.part.width * scale, 6);
        }
      }),
    );
  });

  it('[CAN-8] posters are offered in sizes that people glue, and the letters grow with them', () => {
    const drawing = { x: 0, y: 0, width: 1600, height: 900 };
    const choice = { paper: 'A4', lying: true } as const;
    const widths = posterWidths(drawing, choice);
    expect(widths).toContain(2);
    const sizes = widths.map((columns) => letterPoints(asPoster(drawing, choice, columns)));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBeGreaterThan(letterPoints(onOneSheet(drawing, choice, 13, 20)));
    expect(posterWidths({ x: 0, y: 0, width: 600, height: 90_000 }, choice)).toEqual([]);
    expect(papers.A3).toEqual({ width: 297, height: 420 });
  });
});
