import type { DateField } from '@yoriai/shared/worksheets/field';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { useWords } from '../../words/use-words.tsx';
import { useReadDate } from '../../worksheets/fields/date-input.tsx';
import { WrittenInput } from '../../worksheets/fields/written-input.tsx';
import { firstDay } from '../address.ts';
import { useColumns } from '../template-columns.ts';
import { useLooked } from '../use-looked.ts';
import styles from './filter.module.css';

/** From one day to another, each as people write it (B-8); either may be left out. */
export function PeriodEnds() {
  const { t, w } = useWords();
  const { filter, narrow } = useLooked();
  const read = useReadDate(useColumns()('date') as DateField);
  const { from, to } = filter.period ?? {};
  const shown = (day: string | undefined) =>
    day === undefined || day === firstDay ? '' : writeDate(day, 'era');
  return (
    <div className={styles.ends}>
      <div className={styles.end}>
        <span aria-hidden="true">{w('records:filter.from')}</span>
        <WrittenInput
          name={t('records:filter.from')}
          place="filter:from"
          shown={shown(from)}
          placeholder={t('sheetFields:date.example')}
          isDisabled={false}
          read={read}
          onValue={(day) => narrow({ from: day })}
        />
      </div>
      <div className={styles.end}>
        <span aria-hidden="true">{w('records:filter.to')}</span>
        <WrittenInput
          name={t('records:filter.to')}
          place="filter:to"
          shown={shown(to)}
          placeholder={t('sheetFields:date.example')}
          isDisabled={false}
          read={read}
          onValue={(day) => narrow({ to: day })}
        />
      </div>
    </div>
  );
}
