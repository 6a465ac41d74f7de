import type { Card } from '@yoriai/shared/boards/card';
import type { PlainBoard } from '@yoriai/shared/documents/board';
import { useMemo, useRef } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { Foot } from './foot.tsx';
import styles from './notes.module.css';
import { cardsUp, mostOnWall, sectionsOnWall } from './on-wall.ts';
import { useArrivals } from './use-arrivals.ts';
import { usePacked } from './use-packed.ts';
import { useTurning } from './use-turning.ts';
import { WallCard } from './wall-card.tsx';

interface NotesProps {
  readonly board: PlainBoard;
  readonly page: string | undefined;
}

/** Notes so few that each has the whole breadth to itself, if they are short. */
const few = 2;
/** Characters of what is set larger where there is room. */
const short = 40;

/** The notes of the board that 進行 shows: none is cut through, nothing scrolls, and all have their turn (MTG-6). */
export function Notes({ board, page }: NotesProps) {
  const { w } = useWords();
  const sections = useMemo(() => sectionsOnWall(board, page), [board, page]);
  const up = useMemo(() => cardsUp(board), [board]);
  const arrived = useArrivals(up.map(({ id }) => id));
  const field = useRef<HTMLDivElement>(null);
  const isShort = ({ text }: Card) => text.length <= short;
  const isFew = sections.length === 1 && sections[0].cards.length <= few && sections[0].cards.every(isShort);
  const shown = usePacked(field, { letters: 10.2, mostColumns: isFew ? 1 : 3 });
  const { section, from } = useTurning(sections, shown, arrived.newest);
  const { title, cards } = sections[section] ?? sections[0];
  const here = cards.slice(from, from + mostOnWall);
  const until = from + Math.min(shown, here.length);
  return (
    <>
      {(title !== undefined || sections.length > 1) && (
        <h2 className={styles.plate}>
          {title === undefined ? w('wall:underNone') : title || w('wall:untitled')}
        </h2>
      )}
      <div ref={field} className={styles.field} data-few={isFew || undefined}>
        {cards.length === 0 && <p className={styles.nothing}>{w('wall:nothing')}</p>}
        {here.map((card, index) => (
          <WallCard
            key={card.id}
            board={board.kind}
            card={card}
            isLarge={index === 0 && from === 0 && isShort(card)}
            isNew={index === 0 && arrived.isNew(card.id)}
            isHidden={index >= shown}
          />
        ))}
      </div>
      <Foot
        all={up.length}
        part={from > 0 || until < cards.length ? { from: from + 1, until, n: cards.length } : undefined}
      />
    </>
  );
}
