import type { Trace } from '@yoriai/shared/trace/api';
import { useNumbering } from '../access-record/numbered.tsx';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './reading.module.css';
import { rowLook } from './row-look.ts';
import { quoted, type Sentence, tell } from './telling.ts';

/** ことばで読む: the way told in people's own words, to be read out or handed round on paper. */
export function Reading({ trace }: { readonly trace: Trace }) {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const { print, isAsking } = useNumbering();
  const sentences = tell(trace);
  return (
    <aside className={styles.reading} aria-label={t('trace:read')}>
      <h2>
        <Icon name="quote" />
        <span>{w('trace:read')}</span>
      </h2>
      <p className={styles.telling}>
        {sentences.map((sentence) => (
          <Told key={sentence.name} sentence={sentence} />
        ))}
        {sentences.length === 0 && w('trace:untold')}
      </p>
      {may('print board') && (
        <div className={styles.acts}>
          <Button icon="print" isPending={isAsking} onPress={print}>
            {w('trace:print')}
          </Button>
        </div>
      )}
      <p className={styles.promise}>
        <Icon name="check" />
        <span>{w('trace:promise')}</span>
      </p>
    </aside>
  );
}

function Told({ sentence: { name, quotes, phrase, count } }: { readonly sentence: Sentence }) {
  const { w } = useWords();
  return (
    <span data-paper={rowLook(name).paper} data-told={name}>
      {quotes.map((words) => (
        <b key={words}>{quoted(words)}</b>
      ))}
      {w(phrase, { count })}
    </span>
  );
}
