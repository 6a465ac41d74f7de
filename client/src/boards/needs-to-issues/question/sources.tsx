import { useSession } from '../../../canvas/session/use-board.ts';
import { useWords } from '../../../words/use-words.tsx';
import styles from './question.module.css';

/** The words that something is made of; they stay. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { view } = useSession();
  const { w } = useWords();
  return (
    <div className={styles.sources}>
      <b>{w('needsToIssues:ask.sources')}</b>
      {ids.map((id) => (
        <blockquote key={id}>{view.cards.get(id)?.text}</blockquote>
      ))}
    </div>
  );
}
