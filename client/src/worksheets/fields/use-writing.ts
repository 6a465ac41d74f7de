import { useMayWrite, useSheetUi, useWorksheet } from '../session/use-worksheet.ts';

export interface Writing {
  /** Whether this person writes there right now, and may. */
  readonly writing: boolean;
  readonly mayWrite: boolean;
  begin(): void;
  /** For `onDone` of an editor. */
  done(how: 'finished' | 'left'): void;
}

/**
 * Writing in one place of the sheet; one person writes in one place at a time.
 *
 * @param at `placeKey`
 * @param back gives the focus back to where the writing was begun
 */
export function useWriting(at: string, back: () => void): Writing {
  const session = useWorksheet();
  const mayWrite = useMayWrite();
  const writing = useSheetUi((ui) => ui.writing === at) && mayWrite;
  return {
    writing,
    mayWrite,
    begin: () => session.show({ writing: at }),
    done(how) {
      if (session.ui.get().writing === at) session.show({ writing: undefined });
      if (how === 'finished') requestAnimationFrame(back);
    },
  };
}
