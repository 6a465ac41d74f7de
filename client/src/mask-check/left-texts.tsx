import { useStore } from '../collaboration/react.tsx';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { Answers } from './answers.tsx';
import type { KeptBackText } from './kept-back-text.ts';
import styles from './left-texts.module.css';

/** Nothing that was typed is lost by leaving its field: it waits here, also on other pages (UX-4). */
export default function LeftTexts({ texts }: { readonly texts: readonly KeptBackText[] }) {
  const { t, w } = useWords();
  return (
    <aside className={styles.place} aria-label={t('maskCheck:left.title')}>
      <h2>{w('maskCheck:left.title')}</h2>
      <ul>
        {texts.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text has no other name, and keeps nothing of its own here
          <li key={index}>
            <p className={styles.label}>{w('maskCheck:left.place', { label: text.label })}</p>
            <blockquote className={styles.words}>{text.words}</blockquote>
            <Waiting text={text} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function Waiting({ text }: { readonly text: KeptBackText }) {
  const { w } = useWords();
  const waiting = useStore(text.waiting);
  const state = useStore(text.guard.document.state, ({ is }) => is);
  if (state === 'read-only' || state === 'refused')
    return (
      <div className={styles.rest}>
        <p>{w('maskCheck:left.no-more')}</p>
        <Button onPress={() => text.discard()}>{w('maskCheck:left.away')}</Button>
      </div>
    );
  if (waiting.is === 'asked') return <Answers text={text} findings={waiting.findings} />;
  return (
    <div className={styles.rest}>
      <p>{w('maskCheck:left.unseen')}</p>
      <Button onPress={() => text.sendUnseen()}>{w('maskCheck:left.send')}</Button>
    </div>
  );
}
