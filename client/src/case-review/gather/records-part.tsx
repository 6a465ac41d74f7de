import { Switch } from '../../ui/switch.tsx';
import { useWords } from '../../words/use-words.tsx';
import { Chips } from '../../worksheets/fields/chips.tsx';
import styles from './gather.module.css';
import type { PartProps } from './gather-dialog.tsx';

/** Which books, with 所感 or without; and the figures of the area. */
export function RecordsPart({ sources: { books, profile }, gathering, change }: PartProps) {
  const { t, w } = useWords();
  return (
    <div className={styles.part}>
      <h3>{w('caseReview:gather.books')}</h3>
      {books.length === 0 ? (
        <p className={styles.quiet}>{w('caseReview:gather.no-book')}</p>
      ) : (
        <>
          <Chips
            name={t('caseReview:gather.books')}
            options={books.map(({ id, title, records }) => ({
              id,
              words: w('caseReview:gather.book', { title, n: records }),
            }))}
            chosen={gathering.books}
            many
            isDisabled={false}
            onChoose={(chosen) => change({ books: chosen })}
          />
          <Switch isSelected={gathering.withRemarks} onChange={(withRemarks) => change({ withRemarks })}>
            {w('caseReview:gather.remarks')}
          </Switch>
        </>
      )}
      {profile ? (
        <Switch isSelected={gathering.profile} onChange={(wanted) => change({ profile: wanted })}>
          {w('caseReview:gather.profile')}
        </Switch>
      ) : (
        <p className={styles.quiet}>{w('caseReview:gather.no-profile')}</p>
      )}
    </div>
  );
}
