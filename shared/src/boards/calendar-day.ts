const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether this is a day that there is: `2026-11-20`, but not `2026-02-30` (B-8). */
export function isCalendarDay(text: string): boolean {
  const [, year, month, day] = form.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
