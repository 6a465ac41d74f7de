import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import styles from './tray.module.css';
import type { TrayCard } from './tray-lists.ts';
import { Voice } from './voice.tsx';

interface KeptBackProps {
  readonly cards: readonly TrayCard[];
  readonly onRelease: (card: TrayCard) => void;
}

/** Voices that were not put up. Nothing is thrown away: they can be put up later. */
export function KeptBack({ cards, onRelease }: KeptBackProps) {
  const { w } = useWords();
  if (cards.length === 0) return null;
  return (
    <details className={styles.kept}>
      <summary>
        <Icon name="chev" />
        {w('desk:tray.kept', { n: cards.length })}
      </summary>
      <ul className={styles.rest}>
        {cards.map((card) => (
          <li key={card.id}>
            <Voice card={card} />
            <Button variant="quiet" onPress={() => onRelease(card)}>
              {w('desk:tray.releaseNow')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
