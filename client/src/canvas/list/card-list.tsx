import type { Card } from '@yoriai/shared/boards/card';
import { useMemo } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { CardItem } from './card-item.tsx';
import styles from './list.module.css';

interface CardListProps {
  readonly cards: readonly Card[];
  readonly selected: ReadonlySet<string>;
  readonly labelledBy: string;
}

export function CardList({ cards, selected, labelledBy }: CardListProps) {
  const { w } = useWords();
  const key = cards.map((card) => card.id).join(' ');
  const ids = useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
  if (ids.length === 0) return <p className={styles.none}>{w('canvas:list.none')}</p>;
  return (
    <ul className={styles.cards} aria-labelledby={labelledBy}>
      {ids.map((id) => (
        <CardItem key={id} id={id} neighbours={ids} selected={selected.has(id)} />
      ))}
    </ul>
  );
}
