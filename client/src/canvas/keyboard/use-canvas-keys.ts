import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { BoardSession } from '../session/board-session.ts';
import { useUi } from '../session/use-board.ts';
import { keyCommand } from './keys.ts';
import { perform } from './perform.ts';

/** The keys of the canvas. What is typed into a field inside of it is none of them. */
export function useCanvasKeys(session: BoardSession, root: RefObject<HTMLElement | null>) {
  const editing = useUi((ui) => ui.editing);
  const question = useUi((ui) => ui.question);
  // When a text is done or a question answered, the keys are on the canvas again.
  const away = useRef(false);
  useEffect(() => {
    const was = away.current;
    away.current = editing !== undefined || question !== undefined;
    if (away.current || !was) return;
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      root.current?.focus({ preventScroll: true });
  }, [editing, question, root]);
  return useCallback(
    (event: KeyboardEvent) => {
      // Who begins to write types on while the editor opens; those keys are no commands.
      if (event.target !== event.currentTarget || session.ui.get().editing) return;
      const command = keyCommand(
        { ...pick(event), isComposing: event.nativeEvent.isComposing },
        session.ui.get().carrying,
      );
      if (!command) return;
      event.preventDefault();
      perform(session, command);
    },
    [session],
  );
}

const pick = ({ key, shiftKey, ctrlKey, metaKey, altKey, keyCode }: KeyboardEvent) => ({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
  keyCode,
});
