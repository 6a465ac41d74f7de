import { readHalfYear } from '@yoriai/shared/self-check/period';
import { writeFiscalYear } from '@yoriai/shared/writing/write-date';
import type { ReactNode } from 'react';
import type { Values } from '../words/fill.ts';
import { useWords } from '../words/use-words.tsx';

interface PeriodWords {
  /** 令和8年度 上半期 */
  readonly name: (period: string) => ReactNode;
  readonly plainName: (period: string) => string;
  /** 2026年4月〜9月 */
  readonly months: (period: string) => ReactNode;
  /** 26上, where there is little room. */
  readonly short: (period: string) => string;
}

/** A half-year (`2026-h1`) as people call it. */
export function usePeriodWords(): PeriodWords {
  const { t, w } = useWords();
  return {
    name: (period) => w(`selfCheck:period.${halfOf(period)}`, yearsOf(period)),
    plainName: (period) => t(`selfCheck:period.${halfOf(period)}`, yearsOf(period)),
    months: (period) => w(`selfCheck:months.${halfOf(period)}`, yearsOf(period)),
    short: (period) => t(`selfCheck:short.${halfOf(period)}`, { year: period.slice(2, 4) }),
  };
}

const halfOf = (period: string): 'first' | 'second' =>
  readHalfYear(period)?.half === 2 ? 'second' : 'first';

function yearsOf(period: string): Values {
  const year = readHalfYear(period)?.year ?? 0;
  return { year, next: year + 1, fiscalYear: writeFiscalYear(year, 'era') };
}
