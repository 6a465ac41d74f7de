import { writeDate } from '@yoriai/shared/writing/write-date';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useReadDate } from '../../worksheets/fields/date-input.tsx';
import { today } from '../../worksheets/fields/today.ts';
import { WrittenInput } from '../../worksheets/fields/written-input.tsx';
import styles from './gather.module.css';
import type { PartProps } from './gather-dialog.tsx';
import { periodChoices, periodIn } from './gathering.ts';

/** From when to when. */
export function PeriodPart({ sources, gathering, change }: PartProps) {
  const { w } = useWords();
  const period = periodIn(gathering, sources, today());
  return (
    <div className={styles.part}>
      <Choice
        label={w('caseReview:gather.period')}
        value={gathering.choice}
        onChange={(choice) => change({ choice, ...(choice === 'own' && { own: period ?? gathering.own }) })}
        options={periodChoices.map((value) => ({ value, words: w(`caseReview:gather.${value}`) }))}
      />
      {gathering.choice === 'own' ? (
        <OwnDays own={gathering.own} onChange={(own) => change({ own })} />
      ) : (
        period && (
          <p className={styles.quiet}>
            {w('caseReview:gather.days', {
              from: writeDate(period.from, 'era'),
              to: writeDate(period.to, 'era'),
            })}
          </p>
        )
      )}
    </div>
  );
}

interface OwnDaysProps {
  readonly own: PartProps['gathering']['own'];
  readonly onChange: (own: PartProps['gathering']['own']) => void;
}

function OwnDays({ own, onChange }: OwnDaysProps) {
  const { t, w } = useWords();
  const read = useReadDate({ id: 'period', type: 'date', label: { ja: '', 'ja-easy': '' } });
  const shown = (day: string | undefined) => (day === undefined ? '' : writeDate(day, 'era'));
  return (
    <div className={styles.days}>
      <WrittenInput
        name={t('caseReview:gather.from')}
        place="gather:from"
        shown={shown(own.from)}
        placeholder={t('caseReview:gather.from')}
        isDisabled={false}
        read={read}
        onValue={(from) => onChange({ to: own.to, ...(from !== undefined && { from }) })}
      />
      <span>{w('caseReview:gather.until')}</span>
      <WrittenInput
        name={t('caseReview:gather.to')}
        place="gather:to"
        shown={shown(own.to)}
        placeholder={t('caseReview:gather.to')}
        isDisabled={false}
        read={read}
        onValue={(to) => onChange({ ...own, to })}
      />
    </div>
  );
}
