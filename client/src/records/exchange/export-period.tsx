import { periodNames, periodOf } from '@yoriai/shared/records/periods';
import { fiscalYearOf } from '@yoriai/shared/writing/fiscal-year';
import { writeFiscalYear } from '@yoriai/shared/writing/write-date';
import { useState } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { firstDay } from '../address.ts';
import { useLooked } from '../use-looked.ts';
import { useRecords } from '../use-records.ts';
import { useToday } from '../use-today.ts';
import styles from './exchange.module.css';

interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** 全部, the period that the list is narrowed to, a 年度 that has records, or one of the usual periods. */
export function ExportPeriod({ onPeriod }: { readonly onPeriod: (period: Period) => void }) {
  const { t, w } = useWords();
  const today = useToday();
  const looked = useLooked().filter.period;
  const years = new Set(useRecords().flatMap(({ date }) => (date === undefined ? [] : [fiscalYearOf(date)])));
  const [value, setValue] = useState('');
  const periods: readonly { readonly value: string; readonly words: string; readonly period: Period }[] = [
    { value: '', words: t('recordsExchange:out.all'), period: {} },
    ...(looked
      ? [
          {
            value: 'looked',
            words: t('recordsExchange:out.looked'),
            period: { to: looked.to, from: looked.from === firstDay ? undefined : looked.from },
          },
        ]
      : []),
    ...[...years].sort().map((year) => ({
      value: String(year),
      words: t('recordsExchange:choice.fiscal-year', { year, era: writeFiscalYear(year, 'era') }),
      period: { from: `${year}-04`, to: `${year + 1}-03` },
    })),
    ...periodNames
      .filter((name) => name !== 'fiscal-year')
      .map((name) => ({ value: name, words: t(`records:filter.${name}`), period: periodOf(name, today) })),
  ];
  const choose = (chosen: string) => {
    setValue(chosen);
    onPeriod(periods.find((it) => it.value === chosen)?.period ?? {});
  };
  return (
    <label className={styles.field}>
      <span>{w('recordsExchange:out.period')}</span>
      <select value={value} onChange={({ target }) => choose(target.value)}>
        {periods.map((it) => (
          <option key={it.value} value={it.value}>
            {it.words}
          </option>
        ))}
      </select>
    </label>
  );
}
