import { useEffect, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useLooked } from '../use-looked.ts';
import styles from './filter.module.css';

/** Milliseconds without a key after which the address says what is looked for; browsers allow it no more often. */
const pause = 300;

/** Words that are looked for. They go into the address when the hand rests, and never during a conversion. */
export function SearchField() {
  const { t, w } = useWords();
  const { filter, narrow } = useLooked();
  const asked = filter.words ?? '';
  const [words, setWords] = useState(asked);
  const [composing, setComposing] = useState(false);
  useEffect(() => setWords((now) => (now.trim() === asked ? now : asked)), [asked]);
  useEffect(() => {
    if (composing || words.trim() === asked) return;
    const timer = setTimeout(() => narrow({ words: words.trim() }), pause);
    return () => clearTimeout(timer);
  }, [words, composing, asked, narrow]);
  return (
    <label className={styles.search}>
      <Icon name="search" />
      <span className="vh">{w('records:filter.words')}</span>
      <input
        type="search"
        value={words}
        placeholder={t('records:filter.words')}
        autoComplete="off"
        onChange={({ target }) => setWords(target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </label>
  );
}
