import type { PlainBoard } from '@yoriai/shared/documents/board';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { useMemo, useRef } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { Foot } from './foot.tsx';
import { Notes } from './notes.tsx';
import { cardsUp } from './on-wall.ts';
import { type ResultLine, resultLines } from './result-lines.ts';
import { usePacked } from './use-packed.ts';
import styles from './vote.module.css';

type Vote = NonNullable<Meeting['vote']>;

interface VoteWallProps {
  readonly vote: Vote;
  readonly board: PlainBoard;
}

/** While people choose: what there is to choose from, and how many have; afterwards what was chosen (MTG-8). */
export function VoteWall({ vote, board }: VoteWallProps) {
  if (vote.result)
    return (
      <>
        <Result lines={resultLines(vote.result, board.cards)} />
        <Foot all={cardsUp(board).length} />
      </>
    );
  return <Choosing vote={vote} board={board} />;
}

function Choosing({ vote: { cards, most, chosen }, board }: VoteWallProps) {
  const { w } = useWords();
  const toChoose = useMemo(
    () => ({ ...board, groups: [], cards: board.cards.filter(({ id }) => cards.includes(id)) }),
    [board, cards],
  );
  return (
    <>
      <p className={styles.choosing}>
        <b>{w('wall:voting', { most })}</b>
        <span>{w('wall:chosen', { chosen })}</span>
      </p>
      <Notes board={toChoose} page={undefined} />
    </>
  );
}

function Result({ lines }: { readonly lines: readonly ResultLine[] }) {
  const { w } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const shown = usePacked(list, { letters: 10.2, mostColumns: 1 });
  const more = lines.length - Math.min(shown, lines.length);
  return (
    <>
      <ol ref={list} className={styles.result}>
        {lines.length === 0 && <li className={styles.nothing}>{w('wall:noneChosen')}</li>}
        {lines.map(({ card, votes, isTie, place, text }, index) => (
          <li key={card} value={place} aria-hidden={index >= shown}>
            <b className={styles.seal}>{w('wall:votes', { n: votes })}</b>
            <div>
              <small>
                {w('wall:place', { n: place })}
                {isTie && <b>{w('wall:tie')}</b>}
              </small>
              <p data-words>{text}</p>
            </div>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles.more}>{w('wall:more', { n: more })}</p>}
    </>
  );
}
