import { digestOf } from '@yoriai/shared/records/digest';
import { filtered } from '@yoriai/shared/records/filter';
import { useMemo, useState } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { useWorksheet, useWorksheetTopic } from '../../worksheets/session/use-worksheet.ts';
import { wholeDay } from '../days.ts';
import { ActiveFilters } from '../filter/active-filters.tsx';
import { useLooked } from '../use-looked.ts';
import { useRecords } from '../use-records.ts';
import { useToday } from '../use-today.ts';
import styles from './digest.module.css';
import { DigestMonth } from './digest-month.tsx';
import { DigestTools } from './digest-tools.tsx';
import { QuoteTray } from './quote-tray.tsx';
import { newQuotes, QuotesContext } from './quotes.ts';
import { Tallies } from './tallies.tsx';

/** まとめ読み: some months as one page to be read through, and from there to the issues (WS-3). */
export function DigestPage() {
  const { w } = useWords();
  const { view } = useWorksheet();
  const { filter, window, until } = useLooked();
  const today = useToday();
  const records = useRecords();
  const [quotes] = useState(newQuotes);
  useWorksheetTopic('meta');
  const digest = useMemo(() => {
    const others = filtered(records, { ...filter, period: undefined });
    return digestOf(others.toReversed(), until ?? today, window);
  }, [records, filter, until, today, window]);
  return (
    <QuotesContext value={quotes}>
      <div className={styles.page} data-digest data-fills>
        <div className={styles.reading}>
          <DigestTools digest={digest} />
          <article className={styles.flow}>
            <header>
              <p className={styles.book}>{view.title}</p>
              <h1>{w('records:digest.title')}</h1>
              <p className={styles.span}>
                {wholeDay(digest.from)}
                <span>{w('records:digest.until')}</span>
                {wholeDay(digest.to)}
                <small className="num">{w('records:count', { n: digest.count })}</small>
              </p>
              <p className={styles.staff}>{w('records:digest.staff')}</p>
              <ActiveFilters isPeriod={false} />
            </header>
            {digest.count === 0 ? (
              <p className={styles.none}>{w('records:digest.none')}</p>
            ) : (
              <>
                {digest.months.map((month) => (
                  <DigestMonth key={month.month} month={month} />
                ))}
                <Tallies digest={digest} />
              </>
            )}
          </article>
        </div>
        <QuoteTray />
      </div>
    </QuotesContext>
  );
}
