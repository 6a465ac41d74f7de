const monthAndDay = (date: Date): string => `${date.getMonth() + 1}月${date.getDate()}日`;

/**
 * The days on which things were put down, as people say them: 10月9日, 10月9日–23日, 10月9日–11月2日, 2024年3月1日. On the
 * device's own zone.
 *
 * @param times milliseconds, at least one
 * @param now the year of this moment is not said
 */
export function formatDays(times: readonly number[], now: number = Date.now()): string {
  const [first, last] = [new Date(Math.min(...times)), new Date(Math.max(...times))];
  const year = new Date(now).getFullYear();
  const begin = (first.getFullYear() === year ? '' : `${first.getFullYear()}年`) + monthAndDay(first);
  if (first.toDateString() === last.toDateString()) return begin;
  if (first.getFullYear() !== last.getFullYear())
    return `${begin}–${last.getFullYear()}年${monthAndDay(last)}`;
  return first.getMonth() === last.getMonth()
    ? `${begin}–${last.getDate()}日`
    : `${begin}–${monthAndDay(last)}`;
}
