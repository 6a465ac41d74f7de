import { limits } from '@yoriai/shared/limits';
import { useEffect, useRef } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useRoomWords } from '../../words/use-room-words.tsx';
import styles from './ask-first.module.css';
import { lengthWords } from './length-words.ts';
import parts from './parts.module.css';
import { mostPieces, piecesOf } from './pieces.ts';

/** How a long text goes: card by card, only its beginning, or as the one card that it is. */
export type HowSent = 'many' | 'first' | 'one';

interface AskLengthProps {
  readonly text: string;
  /** By how many characters it is too long for one card; 0: it would fit. */
  readonly over: number;
  readonly onSend: (how: HowSent) => void;
  readonly onBack: () => void;
}

const previewed = 3;

/** Pasted out of a list, or longer than a card holds: it says how it can go, and shows it; nothing is cut unseen (B-5). */
export function AskLength({ text, over, onSend, onBack }: AskLengthProps) {
  const { w } = useRoomWords(lengthWords);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.focus();
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { texts, rest } = piecesOf(text);
  const n = texts.length;
  return (
    <section ref={place} tabIndex={-1} className={styles.ask} aria-labelledby="ask">
      <p className={styles.says}>
        <Icon name="note" />
        <b id="ask">{w(over > 0 ? 'long' : 'list', { n: n + rest.length })}</b>
      </p>
      <ol className={styles.preview}>
        {texts.slice(0, previewed).map((piece, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
          <li key={index}>{piece}</li>
        ))}
      </ol>
      {n > previewed && <p>{w('more', { n: n - previewed })}</p>}
      {rest.length > 0 && <p>{w('rest', { most: mostPieces, n: rest.length })}</p>}
      {n > 10 && <p>{w('pace')}</p>}
      <div className={styles.acts}>
        <button type="button" className={parts.main} onClick={() => onSend('many')}>
          {w('many', { n })}
        </button>
        <button type="button" className={parts.plain} onClick={() => onSend(over > 0 ? 'first' : 'one')}>
          {w(over > 0 ? 'first' : 'one', { n: limits.cardTextCharacters })}
        </button>
        <button type="button" className={parts.plain} onClick={onBack}>
          {w('own')}
        </button>
      </div>
    </section>
  );
}
