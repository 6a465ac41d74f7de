import type { RecordFilter } from '@yoriai/shared/access-record/api';
import { eventKinds } from '@yoriai/shared/access-record/events';
import { ChooseOne } from '../ui/choose-one.tsx';
import { DayField } from '../ui/day-field.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './record-page.module.css';

interface FindProps {
  readonly filter: RecordFilter;
  readonly onFilter: (filter: RecordFilter) => void;
}

const orNone = (text: string): string | undefined => (text === '' ? undefined : text);

/** By what was done, and by day. */
export function Find({ filter, onFilter }: FindProps) {
  const { t, w } = useWords();
  return (
    <search className={styles.find} aria-label={t('accessRecord:find')}>
      <ChooseOne
        label={w('accessRecord:kind')}
        value={filter.kind ?? ''}
        none={t('accessRecord:all')}
        options={eventKinds.map((value) => ({ value, words: t(`accessRecord:kinds.${value}`) }))}
        onChange={(kind) => onFilter({ ...filter, kind: kind === '' ? undefined : kind })}
      />
      <DayField
        label={w('accessRecord:from')}
        value={filter.from ?? ''}
        onChange={(from) => onFilter({ ...filter, from: orNone(from) })}
      />
      <DayField
        label={w('accessRecord:to')}
        value={filter.to ?? ''}
        onChange={(to) => onFilter({ ...filter, to: orNone(to) })}
      />
    </search>
  );
}
