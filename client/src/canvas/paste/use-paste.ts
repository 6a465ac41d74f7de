import { readPasted } from '@yoriai/shared/boards/pasted-cards';
import { pasteText } from '../commands/cards.ts';
import type { BoardSession } from '../session/board-session.ts';
import { usePastedOutside } from './pasted-outside.ts';

/** Words pasted onto the board become a card; several lines or cells are asked about first (CAN-2). */
export function usePaste(session: BoardSession): void {
  usePastedOutside((pasted) => {
    if (!session.writable || session.ui.get().question) return false;
    const { rows } = readPasted(pasted);
    const [first] = rows;
    if (!first) return false;
    if (rows.length === 1 && first.length === 1)
      pasteText(session, first[0]?.trim() ?? '', session.viewport?.middle());
    else session.show({ question: { is: 'paste', pasted } });
    return true;
  });
}
