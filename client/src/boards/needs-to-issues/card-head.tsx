import type { Card } from '@yoriai/shared/boards/card';
import { useGroup, useSession } from '../../canvas/session/use-board.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './card.module.css';
import { useNeighbours } from './use-neighbours.ts';
import { useOnPaper } from './use-on-paper.ts';

/** The 表札 a card lies under, else its kind, and how many voices a 問題 carries. */
export function CardHead({ card }: { readonly card: Card }) {
  const { skin } = useSession();
  const { w } = useWords();
  const group = useGroup(card.group ?? '');
  const own = skin.cards[card.kind];
  const onPaper = useOnPaper(card.id);
  const title = onPaper ? '' : (group?.title ?? '');
  if (!own || (card.kind === 'voice' && title === '')) return null;
  return (
    <p className={styles.head}>
      <Icon name={own.icon} />
      <span>{title === '' ? w(own.name) : title}</span>
      {card.kind === 'problem' && <VoiceCount id={card.id} />}
    </p>
  );
}

/** 声 n件. */
export function VoiceCount({ id }: { readonly id: string }) {
  const { w } = useWords();
  const { voices } = useNeighbours(id);
  return (
    <span className="num">
      {voices.length === 0 ? w('needsToIssues:no-voice') : w('needsToIssues:voices', { n: voices.length })}
    </span>
  );
}
