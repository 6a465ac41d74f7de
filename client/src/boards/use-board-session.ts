import { useEffect, useState } from 'react';
import type { BoardSkin } from '../canvas/board-skin.ts';
import { BoardSession } from '../canvas/session/board-session.ts';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { ownHand } from '../collaboration/own-hand.ts';

/**
 * The person at the board, for as long as the page is there; tells the others what is selected and written.
 *
 * @param by the name that stands with what is written, or who says it where several write in turn: the same function each time
 */
export function useBoardSession(
  document: DocumentConnection,
  skin: BoardSkin,
  by: string | (() => string),
): BoardSession | undefined {
  const [session, setSession] = useState<BoardSession>();
  useEffect(() => {
    const opened = new BoardSession(document, skin, ownHand(by));
    const stop = tellHands(opened);
    setSession(opened);
    return () => {
      stop();
      opened.destroy();
    };
  }, [document, skin, by]);
  return session;
}

/** How many selected cards are told; more would be no help to anybody. */
const mostTold = 200;

function tellHands({ ui, document }: BoardSession): () => void {
  let before = ui.get();
  const stop = ui.subscribe(() => {
    const { selected, editing } = ui.get();
    if (selected !== before.selected) document.setPresence({ selected: [...selected].slice(0, mostTold) });
    if (editing?.id !== before.editing?.id) document.setPresence({ editing: editing?.id ?? null });
    before = ui.get();
  });
  return () => {
    stop();
    document.setPresence({ selected: [], editing: null, pointer: null });
  };
}
