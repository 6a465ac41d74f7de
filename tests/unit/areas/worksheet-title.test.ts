import { worksheetTitle } from '@yoriai/client/areas/worksheet-title';
import { expect, it } from 'vitest';

it('[AREA-2] [B-8] a new worksheet is called after its form and its time', () => {
  expect(worksheetTitle('実践記録', 'year', '2026-11-21')).toBe('実践記録 令和8年度');
  expect(worksheetTitle('実践記録', 'year', '2027-03-31')).toBe('実践記録 令和8年度');
  expect(worksheetTitle('月例検証', 'month', '2026-11-21')).toBe('月例検証 令和8年11月');
  expect(worksheetTitle('議事録', 'day', '2026-11-21')).toBe('議事録 令和8年11月21日');
  expect(worksheetTitle('地域概況', undefined, '2026-11-21')).toBe('地域概況');
});
