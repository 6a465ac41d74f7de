import type { PhoneVote } from '@yoriai/shared/meetings/api';
import { useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import parts from './parts.module.css';
import { Say } from './parts.tsx';
import { Title } from './title.tsx';
import { usePhone, usePhoneWords, useValue } from './use-phone.ts';
import styles from './vote.module.css';
import { VoteKind } from './vote-kind.tsx';

interface VotePageProps {
  readonly vote: PhoneVote;
  readonly onDone: () => void;
}

/** 印を押す: as many as there are seals, changeable until it is closed (MTG-8, look 04b). */
export function VotePage({ vote, onDone }: VotePageProps) {
  const phone = usePhone();
  const { t, w } = usePhoneWords();
  const { choice } = useValue(phone.kept);
  const [said, setSaid] = useState<'most' | 'at-least'>();
  const { id, most } = vote;
  const chosen = (choice?.vote === id ? choice.cards : vote.chosen).filter((it) =>
    vote.cards.some((card) => card.id === it),
  );
  const rest = most - chosen.length;
  const put = (card: string) => {
    const isThere = chosen.includes(card);
    setSaid(!isThere && rest <= 0 ? 'most' : undefined);
    if (!isThere && rest <= 0) return;
    const cards = isThere ? chosen.filter((it) => it !== card) : [...chosen, card];
    phone.kept.change({ choice: { vote: id, cards } });
  };
  const decide = () => {
    // Nothing chosen is an answer only where something was chosen before.
    if (chosen.length === 0 && vote.chosen.length === 0) return setSaid('at-least');
    phone.send({ do: 'vote', vote: id, cards: chosen });
    onDone();
  };
  return (
    <main className={styles.vote}>
      <div className={parts.q}>
        <Title>{w('vote.title', { n: most })}</Title>
        <p>{w('vote.hint')}</p>
      </div>
      <ul className={styles.list}>
        {vote.cards.map(({ id: card, kind, text }) => {
          const isOn = chosen.includes(card);
          return (
            <li key={card} data-on={isOn || undefined}>
              <div>
                <VoteKind kind={kind} />
                {text}
              </div>
              <button
                type="button"
                aria-pressed={isOn}
                aria-label={t(isOn ? 'vote.taken-card' : 'vote.put-card', { text })}
                onClick={() => put(card)}
              >
                <span className={styles.seal} aria-hidden="true">
                  {isOn ? t('vote.seal') : <Icon name="plus" />}
                </span>
                {w(isOn ? 'vote.taken' : 'vote.put')}
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.dock}>
        <div role="status">{said !== undefined && <Say>{w(`vote.${said}`, { n: most })}</Say>}</div>
        <p className={styles.left}>
          {w('vote.rest', { n: rest })}
          <span aria-hidden="true">
            {Array.from({ length: most }, (_, seal) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: seals never move
              <i key={seal} data-left={seal >= chosen.length || undefined} />
            ))}
          </span>
        </p>
        <button type="button" className={parts.plain} onClick={decide}>
          {w('vote.decide')}
        </button>
      </div>
    </main>
  );
}
