import { filtered } from '@yoriai/shared/records/filter';
import type { PracticeRecord } from '@yoriai/shared/records/records';
import { sameMeetings } from '@yoriai/shared/records/same-meeting';
import { useMemo } from 'react';
import { useStore } from '../collaboration/react.tsx';
import { cx } from '../ui/cx.ts';
import { useRow, useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { EmptyList } from './list/empty-list.tsx';
import { ListHead } from './list/list-head.tsx';
import { RecordList } from './list/record-list.tsx';
import { WaitedRecords } from './list/waited-records.tsx';
import styles from './records.module.css';
import { NoRecord } from './sheet/no-record.tsx';
import { RecordSheet } from './sheet/record-sheet.tsx';
import { useLooked } from './use-looked.ts';
import { recordFor, useRecords } from './use-records.ts';
import { useScroller } from './use-scroller.ts';
import { useToday } from './use-today.ts';

const nobody: readonly PracticeRecord[] = [];

/** The list, and beside it the record that lies open; on a phone one after the other. */
export function RecordsPage() {
  const { filter, row, hrefOf } = useLooked();
  const [scroll, column] = useScroller();
  const today = useToday();
  const records = useRecords();
  const shown = useMemo(() => filtered(records, filter), [records, filter]);
  const twins = useMemo(() => sameMeetings(records), [records]);
  const hrefOfRow = (id: string) => hrefOf({ row: id });
  return (
    <div className={cx(styles.desk, row !== undefined && styles.withSheet)} data-book data-fills>
      <div ref={column} className={styles.column}>
        <ListHead records={records} shown={shown.length} />
        <WaitedRecords records={records} today={today} hrefOf={hrefOfRow} />
        {shown.length === 0 ? (
          <EmptyList isBook={records.length === 0} />
        ) : (
          <RecordList
            records={shown}
            scroll={scroll}
            open={row}
            hrefOf={hrefOfRow}
            twinsOf={(id) => twins.get(id)?.length ?? 0}
            today={today}
          />
        )}
      </div>
      {row !== undefined && (
        <div className={styles.beside}>
          <OpenRecord id={row} twins={twins.get(row) ?? nobody} today={today} />
        </div>
      )}
    </div>
  );
}

interface OpenRecordProps {
  readonly id: string;
  readonly twins: readonly PracticeRecord[];
  readonly today: string;
}

function OpenRecord({ id, ...rest }: OpenRecordProps) {
  const row = useRow(id);
  const { document } = useWorksheet();
  const isThere = useStore(document.state, ({ is }) => is !== 'loading');
  if (row) return <RecordSheet key={id} record={recordFor(row)} {...rest} />;
  return isThere ? <NoRecord /> : null;
}
