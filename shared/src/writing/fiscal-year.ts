/** The 年度 of a day `YYYY-MM-DD` or a month `YYYY-MM`: January to March belong to the year before (B-8). */
export function fiscalYearOf(date: string): number {
  const [year, month] = partsOf(date);
  return month < 4 ? year - 1 : year;
}

export interface HalfYear {
  /** 年度. */
  readonly year: number;
  /** 1: April to September (上半期), 2: October to March (下半期). */
  readonly half: 1 | 2;
}

export function halfYearOf(date: string): HalfYear {
  const [, month] = partsOf(date);
  return { year: fiscalYearOf(date), half: month >= 4 && month <= 9 ? 1 : 2 };
}

const partsOf = (date: string): readonly [year: number, month: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
];
