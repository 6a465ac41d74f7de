import { atOnce, toDiscuss, undecided } from '@yoriai/shared/boards/talk-board/undecided';
import { useEffect, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import { useTopic } from '../../canvas/session/use-board.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './signs.module.css';

/** Over both views: what is still to be ended, and how much one can talk about at once. Neither hinders anybody. */
export function TalkSigns({ session }: { readonly session: BoardSession }) {
  return (
    <>
      <UndecidedSign session={session} />
      <ManySign session={session} />
    </>
  );
}

const nothing: ReadonlySet<string> = new Set();

/** まだ終わりを決めていない気づき n件; pressed, they are lit up and the first is brought into sight. */
function UndecidedSign({ session }: { readonly session: BoardSession }) {
  const { w } = useWords();
  const [on, setOn] = useState(false);
  const cards = useTopic('cards');
  const links = useTopic('links');
  const open = useMemo(() => {
    void cards;
    void links;
    return new Set(undecided(session.view.cards.values(), session.view.links.values()));
  }, [session, cards, links]);
  useEffect(() => {
    if (!on) return;
    session.show({ lit: open });
    return () => session.show({ lit: nothing });
  }, [session, on, open]);
  if (open.size === 0 && !on) return null;
  const light = (shine: boolean) => {
    setOn(shine);
    const [first] = open;
    if (shine && first !== undefined) session.viewport?.reveal(first);
  };
  return (
    <ToggleButton className={styles.sign ?? ''} isSelected={on} onChange={light}>
      <Icon name="ring" />
      <span>
        {open.size === 0 ? w('talkBoard:undecided.none') : w('talkBoard:undecided.count', { n: open.size })}{' '}
        <b>{w(on ? 'talkBoard:undecided.unlight' : 'talkBoard:undecided.light')}</b>
      </span>
    </ToggleButton>
  );
}

/** 検討 of more than three at once: asked kindly, and nothing more (B-40). */
function ManySign({ session }: { readonly session: BoardSession }) {
  const { w } = useWords();
  useTopic('cards');
  const n = toDiscuss(session.view.cards.values()).length;
  if (n <= atOnce) return null;
  return (
    <p className={styles.hint} role="status">
      <Icon name="info" />
      <span>{w('talkBoard:many', { n })}</span>
    </p>
  );
}
