import { useEffect } from 'react';
import type { BoardSession } from '../session/board-session.ts';
import { keyCommand } from './keys.ts';

/** Where keys write, or answer a question, they mean something else. */
const elsewhere = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu]';

/** もどす and やり直す by keys, wherever on the board's page the keys are: in the sheet, in 一覧, after a question. */
export function useUndoKeys(session: BoardSession): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(elsewhere)))
        return;
      const command = keyCommand(event, false);
      if (!session.writable || session.ui.get().carrying) return;
      if (command?.do !== 'undo' && command?.do !== 'redo') return;
      event.preventDefault();
      session.steps[command.do]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [session]);
}
