import { dayIn, tuesdayNear } from '@yoriai/server/sample/days';
import { sampleArea } from '@yoriai/server/sample/sample-area';
import { recordsOf } from '@yoriai/shared/records/records';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const dayMs = 24 * 60 * 60_000;

describe('the days of the sample', () => {
  it('[UX-6] what takes place on Tuesdays is dated on the nearest one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -30, max: 300 }), (day, daysAgo) => {
        const now = day * dayMs + 5 * 60 * 60_000;
        const near = tuesdayNear(now, daysAgo);
        expect(new Date(dayIn(now, near)).getUTCDay()).toBe(2);
        expect(Math.abs(near - daysAgo)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    '[UX-6] [WS-3] on day %i of a week, one record is still to come',
    (weekday) => {
      const now = Date.UTC(2027, 3, 1 + weekday, 3);
      const book = sampleArea(now).worksheets.find(
        ({ worksheet }) => worksheet.template === 'practice-record',
      );
      const records = book ? recordsOf(book.worksheet) : [];
      const toCome = records.filter(({ date = '' }) => date > dayIn(now, 0));
      expect(toCome.map(({ process }) => process)).toEqual(['']);
      for (const { at } of records) expect(at).toBeLessThan(now);
    },
  );
});
