import { smallCount } from '../area-profile/settings.ts';
import { measureOf } from '../boards/logic-model/measure.ts';

/** What stands in place of a count that may tell of somebody (C6). */
export const smallWords = '少数';

/** 40.0％（2／5）: a rate with what it was worked out of. */
const parts = /（\D*?([\d,]+(?:\.\d+)?)／/u;

/** Whether a value as it is printed (3世帯, 約4人, 40.0％（2／5）) is too small to be published. A mere share is not. */
export function isSmallCount(value: string): boolean {
  const [, of] = parts.exec(value.normalize('NFKC').replaceAll('(', '（').replaceAll('/', '／')) ?? [];
  if (of !== undefined) return Number(of.replaceAll(',', '')) < smallCount;
  const measure = measureOf(value);
  return measure !== undefined && measure.unit !== '%' && measure.value < smallCount;
}

const counted = /(?<![\d.,])\d{1,3}\s?(?:人|名|世帯|件|軒)/gu;

/** Counts of people in a sentence that may tell of somebody, as they stand there. */
export const smallCountsIn = (text: string): readonly string[] =>
  [...text.normalize('NFKC').matchAll(counted)]
    .map(([found]) => found)
    .filter((found) => Number.parseInt(found, 10) < smallCount);
