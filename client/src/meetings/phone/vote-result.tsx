import type { PhoneVote } from '@yoriai/shared/meetings/api';
import type { Tally } from '@yoriai/shared/meetings/votes';
import { usePhoneWords } from './use-phone.ts';
import styles from './vote.module.css';

interface VoteResultProps {
  readonly vote: PhoneVote;
  readonly result: readonly Tally[];
}

/** What everybody chose, once it is closed; who has as many is said to (MTG-8, A11). */
export function VoteResult({ vote, result }: VoteResultProps) {
  const { w } = usePhoneWords();
  const texts = new Map(vote.cards.map(({ id, text }) => [id, text]));
  return (
    <section className={styles.result} aria-labelledby="result">
      <h2 id="result">{w('vote.result')}</h2>
      <ol>
        {result
          .filter(({ card, votes }) => votes > 0 && texts.has(card))
          .map(({ card, votes, isTie }) => (
            <li key={card}>
              <span>{texts.get(card)}</span>
              <b className="num">{w('vote.votes', { n: votes })}</b>
              {isTie && <small>{w('vote.tie')}</small>}
            </li>
          ))}
      </ol>
    </section>
  );
}
