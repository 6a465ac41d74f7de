import type { AreaSummary } from '@yoriai/shared/areas/area';
import { countCharacters } from '@yoriai/shared/documents/characters';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { FailureNotice } from '../app/failure.tsx';
import { useAreas, worksheetAddress } from '../areas/queries.ts';
import { AddToBook } from '../records/book/add-to-book.tsx';
import { BookChoice } from '../records/book/book-choice.tsx';
import { useBook } from '../records/book/use-book.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './carry.module.css';

/** As many as the field takes that they go to. */
const planCharacters = 1000;

interface CarryDialogProps {
  readonly words: string;
  readonly onClose: () => void;
}

/** Chooses the book of records, lets the words be reworded for its readers, and opens the new record. */
export function CarryDialog({ words, onClose }: CarryDialogProps) {
  const { w } = useWords();
  const { data: areas, error } = useAreas();
  const [first] = areas ?? [];
  return (
    <Dialog isOpen title={w('selfCheck:carry.title')} onClose={onClose}>
      <p>{w('selfCheck:carry.hint')}</p>
      <FailureNotice failure={error} />
      {areas && !first && <p>{w('selfCheck:carry.nowhere')}</p>}
      {areas && first && <CarryForm words={words} areas={areas} first={first} />}
    </Dialog>
  );
}

interface CarryFormProps {
  readonly words: string;
  readonly areas: readonly AreaSummary[];
  readonly first: AreaSummary;
}

function CarryForm({ words, areas, first }: CarryFormProps) {
  const { w } = useWords();
  const [, go] = useLocation();
  const [written, setWritten] = useState(words);
  const [area, setArea] = useState(first.id);
  const [faulty, setFaulty] = useState(false);
  const book = useBook(area);
  const plan = written.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const good = plan !== '' && countCharacters(plan) <= planCharacters;
    setFaulty(!good);
    if (good) book.open();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextArea
        label={w('selfCheck:carry.words')}
        value={written}
        onChange={setWritten}
        {...(faulty && { fault: w('selfCheck:carry.fault') })}
      />
      <label>
        <span>{w('selfCheck:carry.area')}</span>
        <select value={area} onChange={({ target }) => setArea(target.value)}>
          {areas.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <BookChoice book={book} />
      <FailureNotice failure={book.failure} />
      <Button type="submit" variant="primary" isDisabled={!book.isKnown} isPending={book.isPending}>
        {w('selfCheck:carry.go')}
      </Button>
      {book.opened !== undefined && (
        <AddToBook
          book={book.opened}
          // No trace leads back to a private paper (P16).
          record={{ texts: { plan } }}
          onAdded={({ row }) => go(`${worksheetAddress(area, book.opened ?? '')}?row=${row}`)}
        />
      )}
    </form>
  );
}
