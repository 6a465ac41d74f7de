import type { Quantity } from '../worksheets/values.ts';
import type { WrittenFigure } from './written-figure.ts';

/** What stands in place of a rate of nothing (AREA-3). */
const notComputable = '計算できません';

/** A figure as it is printed: 6,842人, 約300人, 40.1％（213／531）. Empty without a number. */
export function printFigure({ number, of, unit }: WrittenFigure): string {
  if (!number) return '';
  if (of) {
    const rate = printRate(number, of);
    return rate === undefined ? notComputable : `${rate}（${printQuantity(number)}／${printQuantity(of)}）`;
  }
  return printQuantity(number) + (unit === '%' ? '％' : unit);
}

/** 40.1％; 約 when one of both is. @returns undefined for a rate of nothing. */
export function printRate(number: Quantity, of: Quantity): string | undefined {
  if (of.number === 0) return undefined;
  const rate = (number.number / of.number) * 100;
  return `${number.about || of.about ? '約' : ''}${rate.toFixed(1)}％`;
}

const printQuantity = ({ number, about }: Quantity): string =>
  (about ? '約' : '') + number.toLocaleString('en-US', { maximumFractionDigits: 6 });
