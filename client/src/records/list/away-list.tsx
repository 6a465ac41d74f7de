import { Button, ButtonLink } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useMayWrite } from '../../worksheets/session/use-worksheet.ts';
import { wholeDay } from '../days.ts';
import { useLooked } from '../use-looked.ts';
import { useRecordActs } from '../use-record-acts.ts';
import { useRecordsAway } from '../use-records.ts';
import styles from './away.module.css';

/** しまった記録: all that was put away, each with the way back. Nothing is deleted. */
export function AwayList() {
  const { t, w } = useWords();
  const { hrefOf } = useLooked();
  const { takeOut } = useRecordActs();
  const mayWrite = useMayWrite();
  const records = useRecordsAway();
  return (
    <section className={styles.away} data-fills aria-labelledby="records-away">
      <ButtonLink href={hrefOf({ view: undefined })} icon="left" variant="quiet">
        {w('records:away.back')}
      </ButtonLink>
      <h2 id="records-away">
        {w('records:away.title')} <small className="num">{w('records:count', { n: records.length })}</small>
      </h2>
      {records.length === 0 && <p>{w('records:away.none')}</p>}
      <ul>
        {records.map(({ id, date, meeting, recorder }) => {
          const name = meeting.trim() || t('records:line.no-meeting');
          return (
            <li key={id}>
              <span>
                <b>{name}</b>
                <small>
                  {date === undefined ? w('records:line.no-day') : wholeDay(date)} {recorder}
                </small>
              </span>
              {mayWrite && (
                <Button
                  icon="undo"
                  aria-label={t('records:away.out-of', { name })}
                  onPress={() => takeOut(id)}
                >
                  {w('records:away.out')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
