import { putDown } from '../canvas/commands/cards.ts';
import { useSession, useTopic, useWritable } from '../canvas/session/use-board.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './board.module.css';
import { EmptyPicture } from './empty-picture.tsx';

/** Nobody is on the board yet: what it is for, and the first step (UX-6). */
export function EmptyBoard() {
  const session = useSession();
  const { w } = useWords();
  const writable = useWritable();
  useTopic('cards');
  const { skin, view } = session;
  const { Picture = EmptyPicture } = skin.empty;
  if ([...view.cards.values()].some((card) => card.away === undefined)) return null;
  const start = () => {
    const id = putDown(session, { kind: skin.empty.kind, near: session.viewport?.middle() });
    if (id !== undefined) session.write(id, 'card');
  };
  return (
    <div className={styles.empty}>
      <EmptyState
        picture={<Picture />}
        title={w(skin.empty.title)}
        acts={
          writable && (
            <Button variant="primary" icon={skin.cards[skin.empty.kind]?.icon ?? 'plus'} onPress={start}>
              {w(skin.empty.act)}
            </Button>
          )
        }
      >
        {w(skin.empty.text)}
      </EmptyState>
    </div>
  );
}
