import type { QuantityFault } from './faults.ts';
import { fold } from './fold.ts';

/** A number as it was written. */
export interface WrittenQuantity {
  readonly number: number;
  /** 約, ほど. */
  readonly about?: true;
  /** The whole it is a part of: 213/531. Its rate is computed, never typed. */
  readonly of?: number;
  /** 人, 世帯, % …, when one was written. */
  readonly unit?: string;
}

export type ReadQuantity = WrittenQuantity | { readonly fault: QuantityFault };

const about = '約|およそ|おおよそ|おおむね|概ね|ほぼ';
const almost = 'ほど|程度|程|くらい|ぐらい|前後|強|弱|余り|あまり';
const units = '[かヶカケ箇]所|世帯|団体|家族|[%人名戸軒件回棟歳年円日台校店組枚個本点]';
const form = new RegExp(`^(${about})?(.+?)(${almost})?(${units})?(${almost})?$`);
const trailingUnit = new RegExp(`(?:${units})$`);

const plain = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const amount = String.raw`(\d+(?:\.\d+)?)`;
const inKanji = new RegExp(
  `^([-+]?)(?:${amount}億)?(?:${amount}万)?(?:${amount}千)?(?:${amount}百)?(\\d+)?$`,
);
const powers = [1e8, 1e4, 1000, 100, 1] as const;

/**
 * Reads a number as people write it (B-10): １２３, 1,234, 約300人, 40.1％, 三百, 1万2千, 213/531, 531分の213.
 * @param negative whether a number below nothing can be. Default: no.
 */
export function readQuantity(written: string, negative = false): ReadQuantity {
  const [, nearly, text = '', nearly2, unit, nearly3] = form.exec(fold(written)) ?? [];
  const [part = '', whole] = partAndWhole(text);
  const number = numberOf(part.replace(trailingUnit, ''));
  const of = whole === undefined ? undefined : numberOf(whole.replace(trailingUnit, ''));
  if (number === undefined || (whole !== undefined && of === undefined)) return { fault: 'not-a-number' };
  if (!negative && (number < 0 || (of ?? 0) < 0)) return { fault: 'negative' };
  return {
    number,
    ...(nearly || nearly2 || nearly3 ? { about: true } : {}),
    ...(of === undefined ? {} : { of }),
    ...(unit ? { unit } : {}),
  };
}

/** 213/531 and 531分の213. More than one slash is no part of a whole, but perhaps a date. */
function partAndWhole(text: string): readonly string[] {
  const [whole = '', part] = text.split('分の');
  if (part !== undefined) return [part, whole];
  const parts = text.split('/');
  return parts.length === 2 ? parts : [text];
}

function numberOf(text: string): number | undefined {
  if (plain.test(text)) return finite(Number(text.replaceAll(',', '')));
  const [whole, sign, ...amounts] = inKanji.exec(text) ?? [];
  if (whole === undefined || !/\d/.test(whole)) return undefined;
  const sum = powers.reduce((before, power, index) => before + Number(amounts[index] ?? 0) * power, 0);
  return finite(sign === '-' ? -sum : sum);
}

/** Adding 0 makes of −0 what it is for people. */
const finite = (value: number): number | undefined => (Number.isFinite(value) ? value + 0 : undefined);
