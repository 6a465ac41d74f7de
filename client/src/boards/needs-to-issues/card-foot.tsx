import type { Card } from '@yoriai/shared/boards/card';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatWhen } from '../../words/when.ts';
import styles from './card.module.css';
import { VoiceCount } from './card-head.tsx';
import { ProblemFoot } from './problem-foot.tsx';

interface CardFootProps {
  readonly card: Card;
  readonly at: 'plane' | 'list';
}

/** What stands under a card's words: whose voice it was, what is open, or who does it with whom (NTI-2). */
export function CardFoot({ card, at }: CardFootProps) {
  if (card.kind === 'problem')
    return (
      <>
        {at === 'list' && (
          <p className={styles.count}>
            <VoiceCount id={card.id} />
          </p>
        )}
        <ProblemFoot card={card} at={at} />
      </>
    );
  return card.kind === 'voice' ? <Heard card={card} at={at} /> : <Doers card={card} />;
}

function Heard({ card, at }: CardFootProps) {
  const { language } = useWords();
  const heard = wordsIn(card.heard);
  if (heard === '' && at === 'list') return null;
  return (
    <p className={styles.meta}>{heard === '' ? `${formatWhen(card.at, language)}　${card.by}` : heard}</p>
  );
}

function Doers({ card }: { readonly card: Card }) {
  const { w } = useWords();
  const [who, withWhom] = [wordsIn(card.who), wordsIn(card.withWhom)];
  if (who === '' && withWhom === '') return null;
  return (
    <p className={styles.doers}>
      <Icon name="users" />
      {who !== '' && <span>{w('needsToIssues:who', { who })}</span>}
      {withWhom !== '' && <span>{w('needsToIssues:with', { who: withWhom })}</span>}
    </p>
  );
}

const wordsIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
