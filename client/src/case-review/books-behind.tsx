import { Link } from 'wouter';
import { useShelf, worksheetAddress } from '../areas/queries.ts';
import { useWords } from '../words/use-words.tsx';
import { useConduct } from '../worksheets/conduct.ts';
import { useRows } from '../worksheets/session/use-worksheet.ts';
import { useWhichWorksheet } from '../worksheets/which-worksheet.ts';
import styles from './case.module.css';

/** Over the course of the case: how many records it is taken from, and in which books they stand. */
export function BooksBehind() {
  const { w } = useWords();
  const { area } = useWhichWorksheet();
  const { data: shelf } = useShelf(area);
  const taken = useRows('progress').flatMap(({ source }) => source?.paper ?? []);
  const books = [...new Set(taken)].flatMap((id) => shelf?.sheets.find((sheet) => sheet.id === id) ?? []);
  const { isShared } = useConduct();
  if (taken.length === 0 || isShared) return null;
  return (
    <p className={styles.books}>
      <span>{w('caseReview:books.count', { n: taken.length })}</span>
      {books.map(({ id, title }) => (
        <Link key={id} href={worksheetAddress(area, id)}>
          {title}
        </Link>
      ))}
    </p>
  );
}
