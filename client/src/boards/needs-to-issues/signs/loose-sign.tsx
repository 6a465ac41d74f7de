import { problemsWithoutIssue } from '@yoriai/shared/boards/needs-to-issues/neighbours';
import type { BoardSession } from '../../../canvas/session/board-session.ts';
import { derived, useDerived } from '../../../canvas/session/derived.ts';
import { LitSign } from '../../../canvas/signs/lit-sign.tsx';
import { useWords } from '../../../words/use-words.tsx';
import styles from './signs.module.css';

const looseProblems = derived(
  ['cards', 'links'],
  ({ view }) => new Set(problemsWithoutIssue(view.cards.values(), view.links.values())),
);

/** 課題のない問題 n件; pressed, they are lit up and the first is brought into sight. */
export function LooseSign({ session }: { readonly session: BoardSession }) {
  const { w } = useWords();
  const loose = useDerived(looseProblems, (cards) => cards);
  return (
    <LitSign
      session={session}
      cards={loose}
      act={(on) => w(on ? 'needsToIssues:loose.unlight' : 'needsToIssues:loose.light')}
      className={styles.loose}
      reveals
    >
      {loose.size === 0 ? w('needsToIssues:loose.none') : w('needsToIssues:loose.count', { n: loose.size })}
    </LitSign>
  );
}
