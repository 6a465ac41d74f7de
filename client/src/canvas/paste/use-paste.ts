import { readPasted } from '@yoriai/shared/boards/pasted-cards';
import { useEffect } from 'react';
import { pasteText } from '../commands/cards.ts';
import type { BoardSession } from '../session/board-session.ts';

const fields = 'input, textarea, select, [contenteditable=true], [role=dialog]';

/** Words pasted onto the board become a card; several lines or cells are asked about first (CAN-2). */
export function usePaste(session: BoardSession): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (!session.writable || session.ui.get().question) return;
      if (event.target instanceof Element && event.target.closest(fields)) return;
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      const { rows } = readPasted(pasted);
      const [first] = rows;
      if (!first) return;
      event.preventDefault();
      if (rows.length === 1 && first.length === 1)
        pasteText(session, first[0]?.trim() ?? '', session.viewport?.middle());
      else session.show({ question: { is: 'paste', pasted } });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [session]);
}
