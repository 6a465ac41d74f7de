import type { ImportChoices, RecordsPreview } from '@yoriai/shared/records/exchange/api';
import { fiscalYearOf } from '@yoriai/shared/writing/fiscal-year';
import { writeFiscalYear } from '@yoriai/shared/writing/write-date';
import { Switch } from '../../ui/switch.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useToday } from '../use-today.ts';
import styles from './exchange.module.css';

interface FileChoicesProps {
  readonly preview: RecordsPreview;
  readonly chosen: ImportChoices;
  readonly onChoose: (change: ImportChoices) => void;
}

/** 年度 that records without a year may be of: the next one and ten before it. */
const yearsBefore = 10;

/** What the file cannot say by itself, and what becomes of rows that are there already or have faults. */
export function FileChoices({ preview, chosen, onChoose }: FileChoicesProps) {
  const { t, w } = useWords();
  const year = fiscalYearOf(useToday());
  const years = Array.from({ length: yearsBefore + 2 }, (_, before) => year + 1 - before);
  const { yearless, hoursUnclear, again, faultyRows, columns, keepsNumbers } = preview;
  return (
    <div className={styles.choices}>
      {(yearless > 0 || chosen.year !== undefined) && (
        <label className={styles.field}>
          <span>
            {yearless > 0
              ? w('recordsExchange:choice.year', { n: yearless })
              : w('recordsExchange:choice.year-chosen')}
          </span>
          <select
            value={chosen.year ?? ''}
            onChange={({ target }) =>
              onChoose({ year: target.value === '' ? undefined : Number(target.value) })
            }
          >
            <option value="">{t('recordsExchange:choice.year-unset')}</option>
            {years.map((it) => (
              <option key={it} value={it}>
                {t('recordsExchange:choice.fiscal-year', { year: it, era: writeFiscalYear(it, 'era') })}
              </option>
            ))}
          </select>
        </label>
      )}
      {(hoursUnclear > 0 || chosen.daytime) && (
        <Switch isSelected={chosen.daytime === true} onChange={(daytime) => onChoose({ daytime })}>
          {w('recordsExchange:choice.daytime')}
        </Switch>
      )}
      {again > 0 && (
        <>
          {!chosen.again && <p>{w('recordsExchange:choice.again-left', { n: again })}</p>}
          <Switch isSelected={chosen.again === true} onChange={(it) => onChoose({ again: it })}>
            {w('recordsExchange:choice.again', { n: again })}
          </Switch>
        </>
      )}
      {faultyRows > 0 && (
        <Switch isSelected={chosen.leaveOut === true} onChange={(leaveOut) => onChoose({ leaveOut })}>
          {w('recordsExchange:faults.leave-out', { n: faultyRows })}
        </Switch>
      )}
      {columns.some(({ field }) => field === 'number') && (
        <p>{w(keepsNumbers ? 'recordsExchange:look.numbers' : 'recordsExchange:look.numbers-anew')}</p>
      )}
    </div>
  );
}
