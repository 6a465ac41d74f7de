import { ButtonLink } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useLooked } from '../use-looked.ts';
import styles from './sheet.module.css';

/** The address asks for a record that is not in this book. */
export function NoRecord() {
  const { w } = useWords();
  const { hrefOf } = useLooked();
  return (
    <section className={styles.paper} role="status">
      <h2>{w('records:sheet.gone')}</h2>
      <p>{w('records:sheet.gone-text')}</p>
      <p>
        <ButtonLink href={hrefOf({ row: undefined })} icon="left">
          {w('records:sheet.back')}
        </ButtonLink>
      </p>
    </section>
  );
}
