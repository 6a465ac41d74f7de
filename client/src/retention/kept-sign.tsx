import { writeDate } from '@yoriai/shared/writing/write-date';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './kept-sign.module.css';
import { daysLeft, useKept } from './queries.ts';

/** Four figures and the word for year. */
const yearSigns = 5;

/** Day and month of the months that come, year and month of what is far: a sheet on the shelf is narrow. */
const shortly = (until: string, days: number): string =>
  days < 300 ? writeDate(until, 'western').slice(yearSigns) : writeDate(until.slice(0, 7), 'era');

/** From here on the days are counted. */
const soonDays = 14;

/** Until when a paper stands on the shelf, on the paper itself (P19); nothing for what stays. */
export function KeptSign({ area, paper }: { readonly area: string; readonly paper: string }) {
  const { w } = useWords();
  const found = useKept(area, paper);
  if (!found || found.kept.expired !== undefined) return null;
  const { kept, today } = found;
  const days = daysLeft(kept.until, today);
  const isSoon = days <= soonDays;
  return (
    <span className={cx(styles.sign, isSoon && styles.soon)}>
      <Icon name={isSoon ? 'clock' : 'cal'} />
      <span>
        {isSoon && days > 0 && w('retention:soon', { days })}
        {isSoon && days <= 0 && w('retention:today')}
        {!isSoon && w('retention:until', { day: shortly(kept.until, days) })}
      </span>
    </span>
  );
}
