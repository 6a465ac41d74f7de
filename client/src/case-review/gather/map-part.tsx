import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { Chips } from '../../worksheets/fields/chips.tsx';
import styles from './gather.module.css';
import type { PartProps } from './gather-dialog.tsx';

/** Which map, and around whom. */
export function MapPart({ sources: { maps }, gathering, change }: PartProps) {
  const { t, w } = useWords();
  const map = maps.find(({ id }) => id === gathering.map);
  if (maps.length === 0) return <p className={styles.quiet}>{w('caseReview:gather.map-none')}</p>;
  return (
    <div className={styles.part}>
      <label className={styles.choose}>
        <span>{w('caseReview:gather.map')}</span>
        <select
          value={gathering.map ?? ''}
          onChange={({ target }) => change({ map: target.value || undefined, persons: [] })}
        >
          {maps.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          <option value="">{t('caseReview:gather.no-map')}</option>
        </select>
      </label>
      {map && map.persons.length > 0 && (
        <>
          <div>
            <h3>{w('caseReview:gather.persons')}</h3>
            <p className={styles.quiet}>{w('caseReview:gather.persons-hint')}</p>
          </div>
          <Chips
            name={t('caseReview:gather.persons')}
            options={map.persons.map(({ card, alias, words }) => ({
              id: card,
              words: t('caseReview:gather.person', { alias: alias || '？', words: short(words) }).trim(),
            }))}
            chosen={gathering.persons}
            many
            isDisabled={false}
            onChoose={(persons) => change({ persons })}
          />
        </>
      )}
      {map && gathering.persons.length > 0 && (
        <Choice
          label={w('caseReview:gather.reach')}
          value={gathering.reach === 1 ? '1' : '2'}
          onChange={(reach) => change({ reach: reach === '1' ? 1 : 2 })}
          options={[
            { value: '1', words: w('caseReview:gather.reach-1') },
            { value: '2', words: w('caseReview:gather.reach-2') },
          ]}
        />
      )}
    </div>
  );
}

const short = (words: string): string =>
  [...words].length > 14 ? `${[...words].slice(0, 13).join('')}…` : words;
