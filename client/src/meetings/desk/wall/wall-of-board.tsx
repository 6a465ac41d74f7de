import type { Card } from '@yoriai/shared/boards/card';
import { putAway, takeOut } from '@yoriai/shared/boards/edits/cards';
import { openBoard, readBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import { nanoid } from 'nanoid';
import { useMemo } from 'react';
import type * as Y from 'yjs';
import { useSay } from '../../../app/say.tsx';
import { boardAddress } from '../../../areas/queries.ts';
import { useDocument } from '../../../collaboration/react.tsx';
import { useSignedIn } from '../../../people/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useRead } from '../../use-read.ts';
import { useDesk } from '../desk-context.ts';
import { useDecide } from '../tray/use-decide.ts';
import { VotePart } from '../vote/vote-part.tsx';
import styles from './wall.module.css';
import { WallCard } from './wall-card.tsx';
import { wallCards } from './wall-cards.ts';
import { WallPages } from './wall-pages.tsx';

const read = (doc: Y.Doc) => readBoard(doc).board;

interface WallOfBoardProps {
  readonly board: string;
  readonly title: string;
}

/** The board that the hall sees, as it is now: what is up can be taken down at one tap, and put back. */
export function WallOfBoard({ board: id, title }: WallOfBoardProps) {
  const { w } = useWords();
  const { area, meeting, tray } = useDesk();
  const { self } = useSignedIn();
  const say = useSay();
  const { doc } = useDocument(boardDocument(id));
  const board = useRead(doc, read);
  const wall = useMemo(() => wallCards(board, meeting.page), [board, meeting.page]);
  const decide = useDecide();

  /** What did not come through the tray was written on the board itself, and is put away there. */
  const bringBack = async (card: Card) => {
    if (tray.has(card.id)) await decide.bringBack(card.id);
    else takeOut(openBoard(doc), [card.id], 'desk');
  };
  const takeDown = async (card: Card) => {
    const hand = { by: self.name, now: () => Date.now(), id: (prefix: string) => prefix + nanoid(12) };
    if (!tray.has(card.id)) putAway(openBoard(doc), [card.id], hand, 'desk');
    else if (!(await decide.takeDown(card.id))) return;
    say.done(w('desk:wall.wasTakenDown'), (dismiss) => (
      <Button
        onPress={() => {
          dismiss();
          void bringBack(card);
        }}
      >
        {w('desk:wall.bringBack')}
      </Button>
    ));
  };

  return (
    <>
      <div className={styles.board}>
        <b>{title}</b>
        <a href={boardAddress(area, id)} target="_blank" rel="noreferrer">
          <Icon name="layers" />
          {w('desk:wall.openBoard')}
        </a>
      </div>
      <WallPages board={id} wall={wall} />
      <VotePart board={id} kind={board.kind} cards={wall.shown} up={wall.up} />
      {wall.shown.length === 0 && <p className={styles.quiet}>{w('desk:wall.none')}</p>}
      <ul className={styles.cards}>
        {wall.shown.map((card) => (
          <WallCard
            key={card.id}
            kind={board.kind}
            card={card}
            act={
              <Button variant="quiet" icon="down" onPress={() => void takeDown(card)}>
                {w('desk:wall.takeDown')}
              </Button>
            }
          />
        ))}
      </ul>
      {wall.down.length > 0 && (
        <details className={styles.down}>
          <summary>
            <Icon name="chev" />
            {w('desk:wall.down', { n: wall.down.length })}
          </summary>
          <ul className={styles.cards}>
            {wall.down.map((card) => (
              <WallCard
                key={card.id}
                kind={board.kind}
                card={card}
                act={
                  <Button variant="quiet" icon="undo" onPress={() => void bringBack(card)}>
                    {w('desk:wall.bringBack')}
                  </Button>
                }
              />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
