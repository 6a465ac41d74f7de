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
  const press = useCallback(
    (event: Pressed & { preventDefault(): void }, isComposing: boolean) => {
      // Who begins to write types on while the editor opens; those keys are no commands.
      if (session.ui.get().editing) return;
      const command = keyCommand({ ...pick(event), isComposing }, session.ui.get().carrying);
      if (!command) return;
      event.preventDefault();
      perform(session, command);
    },
    [session],
  );
  // Right after a board was opened the keys are nowhere yet; they are the canvas's then, too.
  useEffect(() => {
    const fromNowhere = (event: globalThis.KeyboardEvent) => {
      if (event.target === document.body) press(event, event.isComposing);
    };
    const stop = () => {
      document.removeEventListener('keydown', fromNowhere);
      document.removeEventListener('focusin', stop);
    };
    document.addEventListener('keydown', fromNowhere);
    document.addEventListener('focusin', stop);
    return stop;
  }, [press]);
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.target === event.currentTarget) press(event, event.nativeEvent.isComposing);
    },
    [press],
  );
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'keyCode'>;

const pick = ({ key, shiftKey, ctrlKey, metaKey, altKey, keyCode }: Pressed): Pressed => ({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
  keyCode,
});
