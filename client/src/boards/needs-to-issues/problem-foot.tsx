import type { Card } from '@yoriai/shared/boards/card';
import { useSession, useUi, useWritable } from '../../canvas/session/use-board.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './card.module.css';
import { makeIssue, openDesk } from './growing.ts';
import { hintsOf } from './hints.ts';
import { useNeighbours } from './use-neighbours.ts';

interface ProblemFootProps {
  readonly card: Card;
  readonly at: 'plane' | 'list';
}

/** A 問題 out of which nothing grew yet says so, shows an open end, and offers the next step (look/README, Gap). */
export function ProblemFoot({ card, at }: ProblemFootProps) {
  const session = useSession();
  const { w } = useWords();
  const writable = useWritable();
  const { issues } = useNeighbours(card.id);
  const desk = useUi((ui) => ui.desk);
  const making = desk !== undefined && issues.includes(desk);
  if (making)
    return (
      <div className={`${styles.row} nodrag nopan`} data-making>
        <Button className={styles.making} onPress={() => openDesk(session, desk)}>
          {w('needsToIssues:act.making')}
          <Icon name="right" />
        </Button>
      </div>
    );
  const hinted = hintsOf(card).length > 0;
  if (issues.length > 0 || card.text.trim() === '') return null;
  return (
    <div className={`${styles.row} nodrag nopan`}>
      <span className={styles.loose}>
        <Icon name="ring" />
        <span>{w('needsToIssues:loose.card')}</span>
      </span>
      {writable && !hinted && (
        <Button
          variant="primary"
          className={styles.act}
          excludeFromTabOrder={at === 'plane'}
          onPress={() => makeIssue(session, [card.id])}
        >
          {w('needsToIssues:act.issue')}
          <Icon name="right" />
        </Button>
      )}
      {at === 'plane' && <OpenEnd />}
    </div>
  );
}

/** The line that leads nowhere yet, into the room between the columns. */
function OpenEnd() {
  return (
    <svg className={styles.openEnd} viewBox="0 0 52 28" width="52" height="28" aria-hidden="true">
      <path d="M0 14h28" />
      <circle cx="39" cy="14" r="10" />
    </svg>
  );
}
