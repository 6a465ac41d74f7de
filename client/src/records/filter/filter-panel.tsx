import { usedWords } from '@yoriai/shared/records/filter';
import type { PracticeRecord } from '@yoriai/shared/records/records';
import type { Option } from '@yoriai/shared/worksheets/field';
import { type ReactNode, useMemo } from 'react';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import type { FilterParam } from '../address.ts';
import { useOptions } from '../template-columns.ts';
import { useLooked } from '../use-looked.ts';
import styles from './filter.module.css';
import { PeriodChoice } from './period-choice.tsx';

/** Period, person, place, kind and policy; each narrows what the others leave. */
export function FilterPanel({ records }: { readonly records: readonly PracticeRecord[] }) {
  const { plain } = useWording();
  const { w } = useWords();
  const people = useMemo(() => usedWords(records, 'recorder'), [records]);
  const places = useMemo(() => usedWords(records, 'place'), [records]);
  const asOptions = (used: readonly string[]) => used.map((value) => ({ value, words: value }));
  const named = (options: readonly Option[]) =>
    options.map(({ value, label }) => ({ value, words: plain(label) }));
  const kinds = named(useOptions('kind'));
  const policies = named(useOptions('policy'));
  return (
    <div className={styles.panel}>
      <PeriodChoice />
      <ChooseFrom param="who" label={w('records:filter.who')} options={asOptions(people)} />
      <ChooseFrom param="place" label={w('records:filter.place')} options={asOptions(places)} />
      <ChooseFrom param="kind" label={w('records:filter.kind')} options={kinds} />
      <ChooseFrom param="policy" label={w('records:filter.policy')} options={policies} />
    </div>
  );
}

interface ChooseFromProps {
  readonly param: Extract<FilterParam, 'who' | 'place' | 'kind' | 'policy'>;
  readonly label: ReactNode;
  readonly options: readonly { readonly value: string; readonly words: string }[];
}

function ChooseFrom({ param, label, options }: ChooseFromProps) {
  const { t } = useWords();
  const { filter, narrow } = useLooked();
  const chosen = filter[param] ?? '';
  const isKnown = chosen === '' || options.some(({ value }) => value === chosen);
  return (
    <label className={styles.choose}>
      <span>{label}</span>
      <select value={chosen} onChange={({ target }) => narrow({ [param]: target.value })}>
        <option value="">{t('records:filter.any')}</option>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
