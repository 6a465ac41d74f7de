import type { Card } from '@yoriai/shared/boards/card';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import { Checkbox } from 'react-aria-components/Checkbox';
import { WritableText } from '../../canvas/card/writable-text.tsx';
import { useHandsOn, useSession, useWritable } from '../../canvas/session/use-board.ts';
import { WordsSign } from '../../mask-check/signs.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Tick } from '../../ui/tick.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './table.module.css';

interface TableCardProps {
  readonly card: Card;
  readonly isChosen: boolean;
}

/** A card on the table: pressed, its words are written; chosen, it is put together with others. */
export function TableCard({ card, isChosen }: TableCardProps) {
  const session = useSession();
  const words = useWords();
  const { t, w } = words;
  const writable = useWritable();
  const { writing } = useHandsOn(card.id);
  const skin = session.skin.cards[card.kind];
  if (!skin) return null;
  const choose = (on: boolean) => {
    const next = new Set(session.ui.get().selected);
    if (on) next.add(card.id);
    else next.delete(card.id);
    session.show({ selected: next });
  };
  return (
    <li
      className={styles.card}
      data-card={card.id}
      data-paper={cardKindOf(session.skin.kind, card.kind)?.paper}
      data-chosen={isChosen || undefined}
    >
      <p className={styles.kind}>
        <Icon name={skin.icon} />
        <b>{w(skin.name)}</b>
        <span>{writing ? w('canvas:card.writes', { name: writing.name }) : card.by}</span>
      </p>
      <WritableText id={card.id} at="list" />
      <WordsSign text={card.text} card={card} />
      {writable && (
        <Checkbox
          className={styles.choose ?? ''}
          isSelected={isChosen}
          onChange={choose}
          aria-label={t('canvas:list.choose', { card: session.skin.nameOf(card, words) })}
        >
          <Tick on={isChosen} />
          <span>{w('wall:table.choose')}</span>
        </Checkbox>
      )}
    </li>
  );
}
