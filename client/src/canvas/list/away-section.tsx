import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useSession, useTopic } from '../session/use-board.ts';
import styles from './list.module.css';

/** しまった紙片, at the end of 一覧; there only when something was put away. */
export function AwaySection() {
  const session = useSession();
  const { w } = useWords();
  useTopic('cards');
  const n = [...session.view.cards.values()].filter((card) => card.away !== undefined).length;
  if (n === 0) return null;
  return (
    <section className={styles.section}>
      <Button icon="inbox" onPress={() => session.show({ panel: { is: 'away' } })}>
        {w('canvas:list.away', { n })}
      </Button>
    </section>
  );
}
