import type { Card } from '@yoriai/shared/boards/card';
import type { ReactNode } from 'react';
import { kindLook } from '../../../conversions/kind-look.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import styles from './wall.module.css';

interface WallCardProps {
  /** The board's. */
  readonly kind: string;
  readonly card: Card;
  readonly act: ReactNode;
}

export function WallCard({ kind, card, act }: WallCardProps) {
  const { w } = useWords();
  const look = kindLook(kind, card.kind);
  return (
    <li className={styles.card} data-paper={look?.paper}>
      <div>
        {look && (
          <span className={styles.kind}>
            <Icon name={look.icon} />
            {w(look.name)}
          </span>
        )}
        <p>{card.text}</p>
      </div>
      {act}
    </li>
  );
}
