import type { Card } from '@yoriai/shared/boards/card';
import { useSession } from '../../../canvas/session/use-board.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { leaveDesk } from '../growing.ts';
import { useNeighbours } from '../use-neighbours.ts';
import { useVoicesBehind } from '../use-voices-behind.ts';
import styles from './desk.module.css';
import { DoersFields } from './doers.tsx';

interface DeskFootProps {
  readonly card: Card;
  readonly writeAt: 'card' | 'panel';
}

/** How one may put it, what it stays joined with, and the one act: この課題でよい. */
export function DeskFoot({ card, writeAt }: DeskFootProps) {
  const session = useSession();
  const { w } = useWords();
  const { problems } = useNeighbours(card.id);
  const voices = useVoicesBehind(card.id);
  return (
    <>
      <p className={styles.tip}>{w('needsToIssues:desk.tip')}</p>
      {writeAt === 'card' && <DoersFields card={card} />}
      <div className={styles.acts}>
        {problems.length > 0 && (
          <span className={styles.chip}>
            <Icon name="link" />
            <span>
              {voices > 0
                ? w('needsToIssues:desk.joined', { n: voices })
                : w('needsToIssues:desk.joined-problem')}
            </span>
          </span>
        )}
        {card.text.trim() === '' && (
          <Button
            variant="quiet"
            onPress={() => session.show({ desk: undefined, editing: undefined, panel: undefined })}
          >
            {w('needsToIssues:desk.later')}
          </Button>
        )}
        <Button variant="primary" stitched onPress={() => leaveDesk(session, card, writeAt)}>
          {w('needsToIssues:desk.done')}
        </Button>
      </div>
    </>
  );
}
