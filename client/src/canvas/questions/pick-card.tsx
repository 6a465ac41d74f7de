import { cardKindOf } from '@yoriai/shared/boards/registry';
import { byOrder } from '@yoriai/shared/documents/board';
import { useMemo, useState } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useSession, useTopic } from '../session/use-board.ts';
import styles from './questions.module.css';

/** How many cards are listed at once; more are found by writing a part of their words. */
const most = 40;

interface PickCardProps {
  readonly without: readonly string[];
  readonly onPick: (id: string) => void;
}

/** Chooses a card from a list, by its words. */
export function PickCard({ without, onPick }: PickCardProps) {
  const session = useSession();
  const words = useWords();
  const { w } = words;
  const [part, setPart] = useState('');
  const version = useTopic('cards');
  const found = useMemo(() => {
    void version;
    const wanted = part.normalize('NFKC').trim();
    return [...session.view.cards.values()]
      .filter((card) => card.away === undefined && !without.includes(card.id))
      .sort(byOrder)
      .map((card) => ({ card, name: session.skin.nameOf(card, words) }))
      .filter(({ card, name }) => `${name} ${card.text}`.normalize('NFKC').includes(wanted));
  }, [session, words, part, without, version]);
  return (
    <div className={styles.pick}>
      <TextField label={w('canvas:pick.find')} value={part} onChange={setPart} autoFocus />
      <ul className={styles.cards}>
        {found.slice(0, most).map(({ card, name }) => {
          const skin = session.skin.cards[card.kind];
          const paper = cardKindOf(session.skin.kind, card.kind)?.paper;
          return (
            <li key={card.id}>
              <button
                type="button"
                className={styles.card}
                data-paper={paper}
                onClick={() => onPick(card.id)}
              >
                {skin && <Icon name={skin.icon} />}
                <span>
                  {name}
                  {skin && <small>{w(skin.name)}</small>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {found.length === 0 && <p className={styles.quiet}>{w('canvas:pick.none')}</p>}
      {found.length > most && (
        <p className={styles.quiet}>{w('canvas:pick.more', { n: found.length - most })}</p>
      )}
    </div>
  );
}
