import type { PracticeRecord } from '@yoriai/shared/records/records';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { worksheetAddress } from '../../areas/queries.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { FieldView } from '../../worksheets/fields/field-view.tsx';
import { RemarksBeside } from '../../worksheets/remarks/remarks-beside.tsx';
import { useMayWrite, useRow } from '../../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../../worksheets/which-worksheet.ts';
import { wholeDay } from '../days.ts';
import { RecordMarks } from '../record-marks.tsx';
import { useColumns } from '../template-columns.ts';
import { useLooked } from '../use-looked.ts';
import { useRecordActs } from '../use-record-acts.ts';
import { scrollerOf } from '../use-scroller.ts';
import { Monitoring } from './monitoring.tsx';
import styles from './sheet.module.css';

interface RecordSheetProps {
  readonly record: PracticeRecord;
  /** Others' records of the same meeting (B-35). */
  readonly twins: readonly PracticeRecord[];
  readonly today: string;
}

/** Short things first, as on the form: what a record is about. */
const about = ['date', 'time', 'meeting', 'place', 'recorder', 'standing', 'kind'] as const;
const after = ['policy', 'cards'] as const;

/** One record: プラン before, プロセス and モニタリング after (WS-3). Several write in it at once. */
export function RecordSheet({ record, twins, today }: RecordSheetProps) {
  const { t, w } = useWords();
  const { hrefOf, go } = useLooked();
  const column = useColumns();
  const { takeOut } = useRecordActs();
  const mayWrite = useMayWrite();
  const paper = useRef<HTMLElement>(null);
  const { id, away, number } = record;
  useEffect(() => {
    void id;
    if (paper.current) scrollerOf(paper.current).scrollTo({ top: 0 });
  }, [id]);
  const name = record.meeting.trim() || t('records:line.no-meeting');
  return (
    <article ref={paper} className={styles.paper} aria-label={name} data-record-sheet={id}>
      <header className={styles.head}>
        <ButtonLink href={hrefOf({ row: undefined })} icon="left" variant="quiet" className={styles.back}>
          {w('records:sheet.back')}
        </ButtonLink>
        <p className={styles.number}>
          {number !== undefined && <b className="num">{w('records:line.number', { n: number })}</b>}
          {record.date !== undefined && <span>{wholeDay(record.date)}</span>}
        </p>
        <RecordMarks record={record} today={today} />
        <Button variant="quiet" icon="x" className={styles.close} onPress={() => go({ row: undefined })}>
          {w('shell:close')}
        </Button>
      </header>
      {away !== undefined && (
        <div className={styles.said} role="status">
          <p>{w('records:sheet.away')}</p>
          {mayWrite && (
            <Button icon="undo" onPress={() => takeOut(id)}>
              {w('records:away.out')}
            </Button>
          )}
        </div>
      )}
      <SourcePaper row={id} />
      {twins.map((twin) => (
        <p key={twin.id} className={styles.twin}>
          <Icon name="users" />
          <Link href={hrefOf({ row: twin.id })}>
            <span>{w('records:sheet.twin', { name: twin.recorder.trim() || twin.by })}</span>
          </Link>
        </p>
      ))}
      <div className={styles.about}>
        {about.map((field) => (
          <div key={field} className={styles[field]}>
            <FieldView field={column(field)} row={id} />
          </div>
        ))}
      </div>
      <section className={styles.part} aria-labelledby={`before-${id}`}>
        <h3 id={`before-${id}`}>
          <span className={styles.step}>1</span>
          <span>{w('records:sheet.before')}</span>
        </h3>
        <FieldView field={column('plan')} row={id} />
      </section>
      <section className={styles.part} aria-labelledby={`after-${id}`}>
        <h3 id={`after-${id}`}>
          <span className={styles.step}>2</span>
          <span>{w('records:sheet.after')}</span>
        </h3>
        <FieldView field={column('process')} row={id} />
        <FieldView field={column('report')} row={id} label="hidden" />
        <Monitoring row={id} />
      </section>
      <section className={styles.part} aria-labelledby={`with-${id}`}>
        <h3 id={`with-${id}`}>
          <span className={styles.step}>3</span>
          <span>{w('records:sheet.with')}</span>
        </h3>
        {after.map((field) => (
          <FieldView key={field} field={column(field)} row={id} />
        ))}
      </section>
      <RemarksBeside on={id} />
      {mayWrite && away === undefined && <SheetActs record={record} />}
    </article>
  );
}

/** The minutes that a record was made of are one press away. */
function SourcePaper({ row }: { readonly row: string }) {
  const { w } = useWords();
  const { area } = useWhichWorksheet();
  const source = useRow(row)?.source;
  if (source?.to !== 'worksheet') return null;
  return (
    <p className={styles.twin}>
      <Icon name="link" />
      <Link href={worksheetAddress(area, source.paper)}>
        <span>{w('records:sheet.source', { words: source.words })}</span>
      </Link>
    </p>
  );
}

function SheetActs({ record }: { readonly record: PracticeRecord }) {
  const { w } = useWords();
  const { go } = useLooked();
  const { again, putAway } = useRecordActs();
  return (
    <footer className={styles.acts}>
      <Button
        icon="record"
        onPress={() => {
          const id = again(record);
          if (id !== undefined) go({ row: id });
        }}
      >
        {w('records:sheet.again')}
      </Button>
      <Button
        variant="quiet"
        icon="inbox"
        onPress={() => {
          putAway(record);
          go({ row: undefined });
        }}
      >
        {w('records:sheet.put-away')}
      </Button>
    </footer>
  );
}
