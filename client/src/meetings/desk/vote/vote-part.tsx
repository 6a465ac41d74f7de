import type { Card } from '@yoriai/shared/boards/card';
import { useState } from 'react';
import { api } from '../../../app/api.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import styles from './vote.module.css';
import { VoteDialog } from './vote-dialog.tsx';
import { VoteResult } from './vote-result.tsx';

interface VotePartProps {
  readonly board: string;
  readonly kind: string;
  /** What may be chosen among: what hangs on the wall. */
  readonly cards: readonly Card[];
  /** All that are up, whatever page the wall shows. */
  readonly up: readonly Card[];
}

/** えらぶ: n seals each, hidden until it is closed (MTG-8). */
export function VotePart({ board, kind, cards, up }: VotePartProps) {
  const { w } = useWords();
  const { at, act, meeting } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const { vote } = meeting;
  const people = meeting.present.phones;
  const begin = cards.length > 1 && meeting.stage === 'running' && (
    <Button icon="seal" onPress={() => setOpen(true)}>
      {w(vote ? 'desk:vote.again' : 'desk:vote.begin')}
    </Button>
  );
  return (
    <>
      {vote && !vote.result && (
        <div className={styles.vote}>
          <h3>
            <Icon name="seal" />
            {w('desk:vote.running', { most: vote.most })}
          </h3>
          <p className="num" role="status">
            {w('desk:vote.chosen', { n: vote.chosen, people })}
          </p>
          <Button variant="primary" onPress={() => void act(() => api.delete(`${at}/vote`))}>
            {w('desk:vote.close')}
          </Button>
        </div>
      )}
      {vote?.result && <VoteResult result={vote.result} cards={up} />}
      {(!vote || vote.result) && begin && <div>{begin}</div>}
      {isOpen && <VoteDialog board={board} kind={kind} cards={cards} onClose={() => setOpen(false)} />}
    </>
  );
}
