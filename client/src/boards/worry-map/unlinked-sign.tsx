import { unlinkedPersons } from '@yoriai/shared/boards/worry-map/unlinked';
import { useEffect, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import { useTopic } from '../../canvas/session/use-board.ts';
import styles from '../../ui/gap-sign.module.css';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';

const nobody: ReadonlySet<string> = new Set();

/** 線のない人, counted and to be lit up: for staff only (MAP-3). */
export function UnlinkedSign({ session }: { readonly session: BoardSession }) {
  const { w } = useWords();
  const cards = useTopic('cards');
  const links = useTopic('links');
  const [on, setOn] = useState(false);
  const unlinked = useMemo(() => {
    void cards;
    void links;
    return new Set(
      unlinkedPersons(session.view.cards.values(), session.view.links.values()).map(({ id }) => id),
    );
  }, [session, cards, links]);
  useEffect(() => {
    session.show({ lit: on ? unlinked : nobody });
  }, [session, on, unlinked]);
  useEffect(() => () => session.show({ lit: nobody }), [session]);
  if (unlinked.size === 0 && !on) return null;
  return (
    <ToggleButton data-staff-only className={styles.sign ?? ''} isSelected={on} onChange={setOn}>
      <Icon name="ring" />
      <span>{w('worryMap:unlinked.count', { n: unlinked.size })}</span>
      <b>{w(on ? 'worryMap:unlinked.unlight' : 'worryMap:unlinked.light')}</b>
    </ToggleButton>
  );
}
