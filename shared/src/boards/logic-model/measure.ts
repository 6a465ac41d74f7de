import { withPlainNumerals } from './numerals.ts';

/** A value as it was said: 約 32人, 41.5%, 三割. A share of ten is a share of a hundred. */
export interface Measure {
  readonly value: number;
  /** `%`, or the word behind the number; empty when there is none. */
  readonly unit: string;
}

const about = /^(?:約|およそ|おおよそ|だいたい|ほぼ)\s*/;
const more = /\s*(?:以上|以下|未満|くらい|ぐらい|ほど|程度|前後|余り|強|弱)$/;
const number = /^(\d+(?:\.\d+)?)\s*(\D*)$/;
const shareOfTen = /^(\d+(?:\.\d+)?)\s*割(?:\s*(\d)\s*分)?$/;
/** What kanji numerals are read before. */
const counters = '[割分回人名件世帯組団体か所カヶ箇枚食台本日時間年月週円つ]|%';

/** @returns undefined for what is no single number: 「ふえている」, 「4人中3人」, nothing. */
export function measureOf(text: string): Measure | undefined {
  const plain = withPlainNumerals(text.trim(), counters).trim().replace(about, '').replace(more, '');
  const tenths = shareOfTen.exec(plain);
  if (tenths) return { value: Number(tenths[1]) * 10 + Number(tenths[2] ?? 0), unit: '%' };
  const [, value, unit] = number.exec(plain) ?? [];
  return value === undefined ? undefined : { value: Number(value), unit: unitOf(unit ?? '') };
}

const unitOf = (word: string): string => (/^(?:パーセント|%)$/.test(word.trim()) ? '%' : word.trim());

/** Where a bar of measured values ends and where its goal stands, as shares of its whole length (LGM-2). */
export interface Bar {
  readonly now: number;
  readonly target: number;
}

/**
 * A bar says what was measured, never how much of the work is done: it is there only when 現状 and 目標 are numbers of the
 * same unit; shares stand on a scale of a hundred, everything else on one that ends at the larger value.
 */
export function barOf(now: string, target: string): Bar | undefined {
  const [is, shall] = [measureOf(now), measureOf(target)];
  if (!is || !shall || is.unit !== shall.unit) return undefined;
  const whole = is.unit === '%' ? 100 : Math.max(is.value, shall.value);
  if (whole === 0 || Math.max(is.value, shall.value) > whole) return undefined;
  return { now: is.value / whole, target: shall.value / whole };
}
