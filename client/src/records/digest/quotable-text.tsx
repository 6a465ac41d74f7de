import { type Quote, type quotable, quotesOf } from '@yoriai/shared/records/quotes';
import type { PracticeRecord } from '@yoriai/shared/records/records';
import { Icon } from '../../ui/icon.tsx';
import styles from './digest.module.css';
import { useIsChoosing, useQuote } from './quotes.ts';

interface QuotableTextProps {
  readonly record: PracticeRecord;
  readonly column: (typeof quotable)[number];
}

/** Words of a record; while sentences are chosen, each is a button that stays pressed. */
export function QuotableText({ record, column }: QuotableTextProps) {
  if (!useIsChoosing()) return <p>{record[column].trim()}</p>;
  return (
    <p className={styles.sentences}>
      {quotesOf(record, column).map((quote) => (
        <Sentence key={quote.id} quote={quote} />
      ))}
    </p>
  );
}

function Sentence({ quote }: { readonly quote: Quote }) {
  const { isChosen, toggle } = useQuote(quote);
  return (
    <button type="button" className={styles.sentence} aria-pressed={isChosen} onClick={toggle}>
      {isChosen && <Icon name="check" />}
      {quote.words}
    </button>
  );
}
