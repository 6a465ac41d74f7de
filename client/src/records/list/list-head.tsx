import { filtered } from '@yoriai/shared/records/filter';
import type { PracticeRecord } from '@yoriai/shared/records/records';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useMayWrite, useWorksheet, useWorksheetTopic } from '../../worksheets/session/use-worksheet.ts';
import { RecordsExchange } from '../exchange/records-exchange.tsx';
import { FilterBar } from '../filter/filter-bar.tsx';
import { noFilter } from '../filter/no-filter.ts';
import { PasteRecords } from '../paste/paste-records.tsx';
import { useLooked } from '../use-looked.ts';
import { useRecordActs } from '../use-record-acts.ts';
import { recordFor, useRecordsAway } from '../use-records.ts';
import styles from './list.module.css';

interface ListHeadProps {
  readonly records: readonly PracticeRecord[];
  /** How many of them the filter leaves. */
  readonly shown: number;
}

/** Over the list: a new record in one press, what is looked for, how many there are, and the ways to read and to carry them. */
export function ListHead({ records, shown }: ListHeadProps) {
  const { w } = useWords();
  const { view } = useWorksheet();
  const { hrefOf } = useLooked();
  const away = useRecordsAway().length;
  useWorksheetTopic('meta');
  return (
    <header className={styles.head}>
      <h1>{view.title}</h1>
      <NewRecord />
      <FilterBar records={records} />
      <div className={styles.counts}>
        <p role="status" className="num">
          {shown === records.length
            ? w('records:count', { n: shown })
            : w('records:count-of', { n: shown, all: records.length })}
        </p>
        <ButtonLink href={hrefOf({ view: 'digest', row: undefined })} icon="layers">
          {w('records:digest.title')}
        </ButtonLink>
        <PasteRecords />
        <RecordsExchange />
        {away > 0 && (
          <ButtonLink href={hrefOf({ view: 'away', row: undefined })} variant="quiet" icon="inbox">
            {w('records:away.open', { n: away })}
          </ButtonLink>
        )}
      </div>
    </header>
  );
}

function NewRecord() {
  const { w } = useWords();
  const { view } = useWorksheet();
  const { filter, go } = useLooked();
  const { write, plan } = useRecordActs();
  if (!useMayWrite()) return null;
  const open = (id: string | undefined) => {
    const row = id === undefined ? undefined : view.rows.get(id);
    // What one has just begun must not be hidden by what one looked for before.
    const isHidden = row && filtered([recordFor(row)], filter).length === 0;
    go({ ...(isHidden && noFilter), row: id });
  };
  return (
    <div className={styles.news}>
      <Button variant="primary" stitched icon="pen" onPress={() => open(write())}>
        {w('records:new.record')}
      </Button>
      <Button icon="cal" onPress={() => open(plan())}>
        {w('records:new.plan')}
      </Button>
    </div>
  );
}
