import { type PeriodName, periodNames, periodOf } from '@yoriai/shared/records/periods';
import type { Dates } from '@yoriai/shared/worksheets/values';
import { useState } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { useLooked } from '../use-looked.ts';
import { useToday } from '../use-today.ts';
import styles from './filter.module.css';
import { PeriodEnds } from './period-ends.tsx';

const own = 'own';

/** 今月, 2か月, 半年, 年度, or days of one's own; the address says the days, so that it means the same to whoever gets it. */
export function PeriodChoice() {
  const { t, w } = useWords();
  const { filter, narrow } = useLooked();
  const today = useToday();
  const [isOwn, setOwn] = useState(false);
  const { period } = filter;
  const named = period && periodNames.find((name) => isSame(periodOf(name, today), period));
  const chosen = isOwn ? own : (named ?? (period ? own : ''));
  const choose = (value: string) => {
    setOwn(value === own);
    if (value === own) return;
    const { from, to } = value === '' ? {} : periodOf(value as PeriodName, today);
    narrow({ from, to });
  };
  return (
    <>
      <label className={styles.choose}>
        <span>{w('records:filter.period')}</span>
        <select value={chosen} onChange={({ target }) => choose(target.value)}>
          <option value="">{t('records:filter.always')}</option>
          {periodNames.map((name) => (
            <option key={name} value={name}>
              {t(`records:filter.${name}`)}
            </option>
          ))}
          <option value={own}>{t('records:filter.own')}</option>
        </select>
      </label>
      {chosen === own && <PeriodEnds />}
    </>
  );
}

const isSame = (a: Dates, b: Dates): boolean => a.from === b.from && a.to === b.to;
