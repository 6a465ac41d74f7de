import { useWords } from '../../words/use-words.tsx';
import styles from './book-choice.module.css';
import type { Book } from './use-book.ts';

/** Which book of records, or a new one. */
export function BookChoice({ book }: { readonly book: Book }) {
  const { t, w } = useWords();
  return (
    <label className={styles.field}>
      <span>{w('records:book.label')}</span>
      <select value={book.chosen} onChange={({ target }) => book.choose(target.value)}>
        {book.books.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value="">{t('records:book.new', { title: book.newTitle })}</option>
      </select>
    </label>
  );
}
