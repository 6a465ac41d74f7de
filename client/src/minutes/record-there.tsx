import { worksheetDocument } from '@yoriai/shared/documents/names';
import { replaceText } from '@yoriai/shared/documents/text';
import type { Row } from '@yoriai/shared/documents/worksheet';
import { worksheetText } from '@yoriai/shared/documents/worksheet-texts';
import { WorksheetView } from '@yoriai/shared/documents/worksheet-view';
import { ownRecordOf, type RecordOfMinutes } from '@yoriai/shared/records/from-minutes';
import { isPlanOnly } from '@yoriai/shared/records/states';
import { useEffect, useMemo, useState } from 'react';
import { worksheetAddress } from '../areas/queries.ts';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { useDocument, useStore } from '../collaboration/react.tsx';
import type { Added } from '../records/book/add-to-book.tsx';
import type { Book } from '../records/book/use-book.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import styles from './minutes.module.css';

interface RecordThereProps {
  readonly book: Book;
  readonly made: RecordOfMinutes;
  /** 経過 as it stands in the dialog. */
  readonly process: string;
  /** Whether the record may not be put in as it is. */
  readonly isFaulty: boolean;
  /** A draft that the server had laid was filled in. */
  readonly onFilled: (filled: Filled) => void;
  /** @param isThere whether the book has one already */
  readonly onKnown: (isThere: boolean) => void;
}

/** A draft with 経過 put into it. */
export interface Filled extends Added {
  readonly book: string;
  readonly process: string;
}

/** Whether the book has one's own record of this meeting: then it is offered first, and a second is made only when asked. */
export function RecordThere({ book, made, process, isFaulty, onFilled, onKnown }: RecordThereProps) {
  const { w } = useWords();
  const { area, worksheet } = useWhichWorksheet();
  const { document, rows } = useRowsOfBook(book.chosen);
  const own = useMemo(() => rows && ownRecordOf(rows, made, worksheet), [rows, made, worksheet]);
  const isThere = rows && own !== undefined;
  useEffect(() => {
    if (isThere !== undefined) onKnown(isThere);
  }, [isThere, onKnown]);
  if (!rows) return <p role="status">{w('shell:opening')}</p>;
  if (!own) return null;
  const isDraft = isPlanOnly(own) && process.trim() !== '';
  const fill = () => {
    const text = worksheetText(document.doc, own.id, 'process');
    document.doc.transact(() => replaceText(text, process.trim()), document.undo.origin);
    onFilled({ book: book.chosen, row: own.id, document, process: process.trim() });
  };
  return (
    <section className={styles.there}>
      <p role="status">
        <Icon name="check" />
        <span>{w(isDraft ? 'minutes:draft' : 'minutes:there')}</span>
      </p>
      <div className={styles.acts}>
        {!isDraft && (
          <Button isDisabled={isFaulty} onPress={book.open}>
            {w('minutes:second')}
          </Button>
        )}
        <ButtonLink
          href={`${worksheetAddress(area, book.chosen)}?row=${own.id}`}
          variant={isDraft ? 'plain' : 'primary'}
          icon="record"
        >
          {w('minutes:open')}
        </ButtonLink>
        {isDraft && (
          <Button variant="primary" isDisabled={isFaulty} onPress={fill}>
            {w('minutes:fill')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** @returns undefined until the book is there. */
function useRowsOfBook(book: string): {
  readonly document: DocumentConnection;
  readonly rows: readonly Row[] | undefined;
} {
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
  return { document, rows };
}
