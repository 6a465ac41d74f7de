import { countCharacters } from '@yoriai/shared/documents/characters';
import { readWorksheet } from '@yoriai/shared/documents/worksheet';
import { recordOfMinutes, roomOf, rowOfMinutes } from '@yoriai/shared/records/from-minutes';
import { useCallback, useMemo, useState } from 'react';
import { FailureNotice } from '../app/failure.tsx';
import { useSignedIn } from '../people/session.tsx';
import { type Added, AddToBook } from '../records/book/add-to-book.tsx';
import { BookChoice } from '../records/book/book-choice.tsx';
import { useBook } from '../records/book/use-book.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useWording } from '../words/use-wording.ts';
import { useWords } from '../words/use-words.tsx';
import { useWorksheet } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import styles from './minutes.module.css';
import { RecordPreview, recordLabel } from './record-preview.tsx';
import { type Filled, RecordThere } from './record-there.tsx';

interface OwnRecordDialogProps {
  readonly onClose: () => void;
  readonly onMade: (book: string, added: Added) => void;
  readonly onFilled: (filled: Filled) => void;
}

/** The record as it will be, gone over before it is put into a book. */
export default function OwnRecordDialog({ onClose, onMade, onFilled }: OwnRecordDialogProps) {
  const { w } = useWords();
  const { plain, shown } = useWording();
  const { self } = useSignedIn();
  const { area, worksheet } = useWhichWorksheet();
  const { document, view } = useWorksheet();
  // As the minutes are now: what others write in them meanwhile must not move words under one's hands.
  const [made] = useState(() =>
    recordOfMinutes(readWorksheet(document.doc).worksheet, { recorder: self.name, say: plain }),
  );
  const [process, setProcess] = useState(made.process);
  const book = useBook(area, made.date);
  const { title } = view;
  const record = useMemo(
    () => rowOfMinutes(made, process, { minutes: worksheet, title }),
    [made, process, worksheet, title],
  );
  const { limit } = roomOf('process');
  const isLong = process.length > limit && countCharacters(process) > limit;
  const { opened } = book;
  const { chosen, isPending } = book;
  // Known of this book and no other.
  const [known, setKnown] = useState<{ readonly book: string; readonly isThere: boolean }>();
  const onKnown = useCallback((isThere: boolean) => setKnown({ book: chosen, isThere }), [chosen]);
  const isFree = chosen === '' ? book.isKnown : known?.book === chosen && !known.isThere;
  return (
    <Dialog isOpen title={w('minutes:title')} onClose={onClose}>
      <p>{w('minutes:lead')}</p>
      {book.isKnown && book.books.length === 0 && <p>{w('minutes:no-book')}</p>}
      <BookChoice book={book} />
      {chosen !== '' && !isPending && (
        <RecordThere key={chosen} {...{ book, made, process, onKnown, onFilled }} isFaulty={isLong} />
      )}
      <RecordPreview made={made} />
      <div className={styles.process}>
        <TextArea
          label={shown(recordLabel('process'))}
          value={process}
          onChange={setProcess}
          rows={7}
          {...(isLong && { fault: w('minutes:fault', { most: limit }) })}
        />
        <p>{w(made.isCut ? 'minutes:cut' : 'minutes:hint')}</p>
      </div>
      <FailureNotice failure={book.failure} />
      {(isFree || isPending) && (
        <div className={styles.acts}>
          <Button
            variant="primary"
            icon="record"
            isDisabled={isLong}
            isPending={isPending}
            onPress={book.open}
          >
            {w('minutes:go')}
          </Button>
        </div>
      )}
      {opened !== undefined && (
        <AddToBook book={opened} record={record} onAdded={(added) => onMade(opened, added)} />
      )}
    </Dialog>
  );
}
