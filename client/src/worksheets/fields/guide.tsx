import { countCharacters } from '@yoriai/shared/documents/characters';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './field.module.css';

/** How long a text is beside the length that reads well. Beyond it the colour is amber; nothing is refused. */
export function Guide({ text, guide }: { readonly text: string; readonly guide: number }) {
  const { w } = useWords();
  const n = countCharacters(text);
  const beyond = n > guide;
  return (
    <p className={styles.guide} data-beyond={beyond || undefined}>
      {beyond && <Icon name="ring" />}
      <span>{w(beyond ? 'sheetFields:text.beyond' : 'sheetFields:text.guide', { n, guide })}</span>
    </p>
  );
}
