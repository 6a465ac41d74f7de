import { useEffect } from 'react';
import type { Steps } from '../session/steps.ts';
import { keyCommand } from './keys.ts';

/** Where keys write, or answer a question, they mean something else. */
const elsewhere = 'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu]';

/** Somebody at a board or a worksheet. */
interface AtWork {
  readonly writable: boolean;
  readonly steps: Pick<Steps, 'undo' | 'redo'>;
  /** Cards that are carried by keys: they are laid down first. */
  readonly carrying?: boolean;
}

/**
 * もどす and やり直す by keys, wherever on the page the keys are: in the sheet, in 一覧, after a question.
 *
 * @param first before whatever else stands on the page: a sheet of one's own within the paper of all. @default false
 */
export function useUndoKeys(session: AtWork | undefined, first = false): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(elsewhere)))
        return;
      const command = keyCommand(event, false);
      if (!session?.writable || session.carrying) return;
      if (command?.do !== 'undo' && command?.do !== 'redo') return;
      event.preventDefault();
      session.steps[command.do]();
    };
    document.addEventListener('keydown', press, first);
    return () => document.removeEventListener('keydown', press, first);
  }, [session, first]);
}
