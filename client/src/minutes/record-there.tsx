import { worksheetDocument } from '@yoriai/shared/documents/names';
import type { Row } from '@yoriai/shared/documents/worksheet';
import { WorksheetView } from '@yoriai/shared/documents/worksheet-view';
import { ownRecordOf, type RecordOfMinutes } from '@yoriai/shared/records/from-minutes';
import { useEffect, useMemo, useState } from 'react';
import { worksheetAddress } from '../areas/queries.ts';
import { useDocument, useStore } from '../collaboration/react.tsx';
import type { Book } from '../records/book/use-book.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import styles from './minutes.module.css';

interface RecordThereProps {
  readonly book: Book;
  readonly made: RecordOfMinutes;
  /** Whether the record may not be put in as it is. */
  readonly isFaulty: boolean;
  /** @param isThere whether the book has one already */
  readonly onKnown: (isThere: boolean) => void;
}

/** Whether the book has one's own record of this meeting: then it is offered first, and a second is made only when asked. */
export function RecordThere({ book, made, isFaulty, onKnown }: RecordThereProps) {
  const { w } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const rows = useRowsOfBook(book.chosen);
  const own = useMemo(() => rows && ownRecordOf(rows, made, worksheet), [rows, made, worksheet]);
  const isThere = rows && own !== undefined;
  useEffect(() => {
    if (isThere !== undefined) onKnown(isThere);
  }, [isThere, onKnown]);
  if (!rows) return <p role="status">{w('shell:opening')}</p>;
  if (!own) return null;
  return (
    <section className={styles.there}>
      <p role="status">
        <Icon name="check" />
        <span>{w('minutes:there')}</span>
      </p>
      <div className={styles.acts}>
        <Button isDisabled={isFaulty} onPress={book.open}>
          {w('minutes:second')}
        </Button>
        <ButtonLink
          href={`${worksheetAddress(area, book.chosen)}?row=${own.id}`}
          variant="primary"
          icon="record"
        >
          {w('minutes:open')}
        </ButtonLink>
      </div>
    </section>
  );
}

/** @returns undefined until the book is there. */
function useRowsOfBook(book: string): readonly Row[] | undefined {
  const document = useDocument(worksheetDocument(book));
  const isThere = useStore(document.state, ({ is }) => is === 'stored' || is === 'live' || is === 'refused');
  const [rows, setRows] = useState<readonly Row[]>();
  useEffect(() => {
    if (!isThere) return;
    const view = new WorksheetView(document.doc);
    const tell = () => setRows([...view.rows.values()]);
    tell();
    view.subscribe(tell);
    return () => view.destroy();
  }, [document, isThere]);
  return rows;
}
