import type { Card } from '@yoriai/shared/boards/card';
import type { CSSProperties } from 'react';
import { useHandsOn } from '../../../canvas/session/use-board.ts';
import { Icon } from '../../../ui/icon.tsx';
import { Seat } from '../../../ui/seat.tsx';
import { useWords } from '../../../words/use-words.tsx';
import styles from './desk.module.css';
import { Gap } from './gap.tsx';

/** 課題にする: what lies on the desk, who else is writing, and the difference that is to be made up. */
export function DeskHead({ card }: { readonly card: Card }) {
  const { w } = useWords();
  const { writing } = useHandsOn(card.id);
  return (
    <>
      <p className={styles.title}>
        <Icon name="issue" />
        <b>{w('needsToIssues:desk.title')}</b>
        {writing && (
          <small style={{ '--c': `var(--p${writing.colour})` } as CSSProperties}>
            <Seat person={writing} size={22} />
            <span>{w('canvas:card.writes', { name: writing.name })}</span>
          </small>
        )}
      </p>
      <Gap issue={card.id} place=":desk" />
      <p className={styles.therefore}>{w('needsToIssues:desk.act')}</p>
    </>
  );
}
