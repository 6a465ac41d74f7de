import { atOnce, toDiscuss, undecided } from '@yoriai/shared/boards/talk-board/undecided';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import { derived, useDerived } from '../../canvas/session/derived.ts';
import { useTopic } from '../../canvas/session/use-board.ts';
import { LitSign } from '../../canvas/signs/lit-sign.tsx';
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

const undecidedCards = derived(
  ['cards', 'links'],
  ({ view }) => new Set(undecided(view.cards.values(), view.links.values())),
);

/** まだ終わりを決めていない気づき n件; pressed, they are lit up and the first is brought into sight. */
function UndecidedSign({ session }: { readonly session: BoardSession }) {
  const { w } = useWords();
  const open = useDerived(undecidedCards, (cards) => cards);
  return (
    <LitSign
      session={session}
      cards={open}
      act={(on) => w(on ? 'talkBoard:undecided.unlight' : 'talkBoard:undecided.light')}
      className={styles.sign}
      reveals
    >
      {open.size === 0 ? w('talkBoard:undecided.none') : w('talkBoard:undecided.count', { n: open.size })}
    </LitSign>
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
