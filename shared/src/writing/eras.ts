/** An era of the Japanese calendar with the days it lasted, `YYYY-MM-DD`, first and last included. */
export interface Era {
  readonly name: string;
  /** The year of the common count that is its first (元年). */
  readonly first: number;
  readonly from: string;
  /** Absent for the present one. */
  readonly to?: string | undefined;
  /** How it is written, the longest first. */
  readonly marks: readonly string[];
}

/** Newest first. Before 1873 the months were others; dates of 明治 are out of reach anyway. */
export const eras: readonly Era[] = [
  { name: '令和', first: 2019, from: '2019-05-01', marks: ['令和', '令', 'R'] },
  { name: '平成', first: 1989, from: '1989-01-08', to: '2019-04-30', marks: ['平成', '平', 'H'] },
  { name: '昭和', first: 1926, from: '1926-12-25', to: '1989-01-07', marks: ['昭和', '昭', 'S'] },
  { name: '大正', first: 1912, from: '1912-07-30', to: '1926-12-24', marks: ['大正', '大', 'T'] },
  { name: '明治', first: 1868, from: '1868-10-23', to: '1912-07-29', marks: ['明治', '明', 'M'] },
];

/** @param mark 令和, 令 or R, whatever the case. */
export const eraOfMark = (mark: string): Era | undefined =>
  eras.find(({ marks }) => marks.includes(mark.toUpperCase()));

/** The era of a day, or of the last day of a month `YYYY-MM`. */
export const eraOf = (date: string): Era | undefined =>
  eras.find(({ from }) => (date.length === 7 ? `${date}-31` : date) >= from);
