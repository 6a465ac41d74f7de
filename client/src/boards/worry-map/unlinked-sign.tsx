import { unlinkedPersons } from '@yoriai/shared/boards/worry-map/unlinked';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import { derived, useDerived } from '../../canvas/session/derived.ts';
import { LitSign } from '../../canvas/signs/lit-sign.tsx';
import styles from '../../ui/gap-sign.module.css';
import { useWords } from '../../words/use-words.tsx';

const unlinkedCards = derived(
  ['cards', 'links'],
  ({ view }) => new Set(unlinkedPersons(view.cards.values(), view.links.values()).map(({ id }) => id)),
);

/** 線のない人, counted and to be lit up: for staff only (MAP-3). */
export function UnlinkedSign({ session }: { readonly session: BoardSession }) {
  const { w } = useWords();
  const unlinked = useDerived(unlinkedCards, (cards) => cards);
  return (
    <LitSign
      session={session}
      cards={unlinked}
      act={(on) => w(on ? 'worryMap:unlinked.unlight' : 'worryMap:unlinked.light')}
      className={styles.sign}
      staffOnly
    >
      {w('worryMap:unlinked.count', { n: unlinked.size })}
    </LitSign>
  );
}
