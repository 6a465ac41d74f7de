import type { Card } from '@yoriai/shared/boards/card';
import type { Tally } from '@yoriai/shared/meetings/votes';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import styles from './vote.module.css';

interface VoteResultProps {
  readonly result: readonly Tally[];
  readonly cards: readonly Card[];
}

/** What was chosen, laid open. Who has as many shares the place; 同数 is said in words (MTG-8, A11). */
export function VoteResult({ result, cards }: VoteResultProps) {
  const { w } = useWords();
  const textOf = new Map(cards.map(({ id, text }) => [id, text]));
  const chosen = result.filter(({ votes, card }) => votes > 0 && textOf.has(card));
  return (
    <div className={styles.vote}>
      <h3>
        <Icon name="seal" />
        {w('desk:vote.result')}
      </h3>
      {chosen.length === 0 && <p>{w('desk:vote.nobody')}</p>}
      <ol className={styles.result}>
        {chosen.map(({ card, votes, place, isTie }) => (
          <li key={card}>
            <span className={styles.place}>
              {w('desk:vote.place', { place })}
              {isTie && <small>{w('desk:vote.tie')}</small>}
            </span>
            <p>{textOf.get(card)}</p>
            <b className="num">{w('desk:vote.votes', { n: votes })}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}
