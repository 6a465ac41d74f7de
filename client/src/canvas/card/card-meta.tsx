import type { Card } from '@yoriai/shared/boards/card';
import { WayMarks } from '../../conversions/ways/way-marks.tsx';
import { WordsSign } from '../../mask-check/signs.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import type { HandsOn } from '../presence/hands-on.ts';
import styles from './card.module.css';

interface CardMetaProps {
  readonly card: Card;
  readonly hands: HandsOn;
  readonly quiet: boolean;
}

/** What a card says below its words: from where it came, what became of it, and whose hand is or was on it. */
export function CardMeta({ card, hands, quiet }: CardMetaProps) {
  return (
    <>
      <WordsSign text={card.text} card={card} />
      <WayMarks card={card} />
      <Hands card={card} hands={hands} quiet={quiet} />
    </>
  );
}

/** Who is writing on it now, or who put it down and when. */
function Hands({ card, hands, quiet }: CardMetaProps) {
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
