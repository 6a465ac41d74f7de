import { problemsWithoutIssue } from '@yoriai/shared/boards/needs-to-issues/neighbours';
import { useEffect, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { BoardSession } from '../../../canvas/session/board-session.ts';
import { useTopic } from '../../../canvas/session/use-board.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import styles from './signs.module.css';

const nothing: ReadonlySet<string> = new Set();

/** 課題のない問題 n件; pressed, they are lit up and the first is brought into sight. */
export function LooseSign({ session }: { readonly session: BoardSession }) {
  const { w } = useWords();
  const cards = useTopic('cards');
  const links = useTopic('links');
  const [on, setOn] = useState(false);
  const loose = useMemo(() => {
    void cards;
    void links;
    return new Set(problemsWithoutIssue(session.view.cards.values(), session.view.links.values()));
  }, [session, cards, links]);
  useEffect(() => {
    if (!on) return;
    session.show({ lit: loose });
    return () => session.show({ lit: nothing });
  }, [session, on, loose]);
  if (loose.size === 0 && !on) return null;
  const light = (shine: boolean) => {
    setOn(shine);
    const [first] = loose;
    if (shine && first !== undefined) session.viewport?.reveal(first);
  };
  return (
    <ToggleButton className={styles.loose ?? ''} isSelected={on} onChange={light}>
      <Icon name="ring" />
      <span>
        {loose.size === 0 ? w('needsToIssues:loose.none') : w('needsToIssues:loose.count', { n: loose.size })}
      </span>
      <b>{w(on ? 'needsToIssues:loose.unlight' : 'needsToIssues:loose.light')}</b>
    </ToggleButton>
  );
}
