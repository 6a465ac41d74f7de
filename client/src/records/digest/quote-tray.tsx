import type { Quote } from '@yoriai/shared/records/quotes';
import { useState } from 'react';
import { useStore } from '../../collaboration/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { PickBoard } from './pick-board.tsx';
import { noQuotes, useQuote, useQuotesStore } from './quotes.ts';
import styles from './tray.module.css';

/** 「ここから課題へ」: the chosen sentences, and the way with them to a board. */
export function QuoteTray() {
  const { t, w } = useWords();
  const store = useQuotesStore();
  const quotes = useStore(store);
  const [isPicking, setPicking] = useState(false);
  if (!quotes) return null;
  return (
    <section className={styles.tray} aria-label={t('records:quotes.title')}>
      <div className={styles.trayHead}>
        <h2 role="status">
          {quotes.size === 0 ? w('records:quotes.none') : w('records:quotes.n', { n: quotes.size })}
        </h2>
        <Button
          variant="primary"
          icon="right"
          isDisabled={quotes.size === 0}
          onPress={() => setPicking(true)}
        >
          {w('records:quotes.go')}
        </Button>
        {quotes.size > 0 && (
          <Button variant="quiet" onPress={() => store.set(noQuotes)}>
            {w('records:quotes.clear')}
          </Button>
        )}
      </div>
      <ul>
        {[...quotes.values()].map((quote) => (
          <Chosen key={quote.id} quote={quote} />
        ))}
      </ul>
      <p className={styles.kept}>
        <Icon name="lock" />
        <span>{w('records:quotes.kept')}</span>
      </p>
      {isPicking && (
        <PickBoard words={[...quotes.values()].map(({ words }) => words)} onClose={() => setPicking(false)} />
      )}
    </section>
  );
}

function Chosen({ quote }: { readonly quote: Quote }) {
  const { t } = useWords();
  const { toggle } = useQuote(quote);
  return (
    <li>
      <span>{quote.words}</span>
      <button
        type="button"
        aria-label={t('records:quotes.take-off', { words: quote.words })}
        onClick={toggle}
      >
        <Icon name="x" />
      </button>
    </li>
  );
}
