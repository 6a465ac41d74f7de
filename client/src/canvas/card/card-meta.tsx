import type { Card } from '@yoriai/shared/boards/card';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import type { HandsOn } from '../presence/hands-on.ts';
import styles from './card.module.css';

/** The last line of a card: who is writing on it now, or who put it down and when. */
export function CardMeta({
  card,
  hands,
  quiet,
}: {
  readonly card: Card;
  readonly hands: HandsOn;
  readonly quiet: boolean;
}) {
  const { language, w } = useWords();
  if (hands.writing)
    return (
      <p className={styles.meta}>
        <Icon name="pen" />
        <span>{w('canvas:card.writes', { name: hands.writing.name })}</span>
      </p>
    );
  if (quiet) return null;
  return (
    <p className={styles.meta}>
      <span>{formatWhen(card.at, language)}</span>
      <span>{card.by}</span>
    </p>
  );
}
