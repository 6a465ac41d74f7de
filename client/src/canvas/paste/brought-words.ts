import { useEffect } from 'react';
import type { BoardSession } from '../session/board-session.ts';

let brought: { readonly board: string; readonly words: string } | undefined;

/**
 * Words on their way to a board, from a page that leads there: they are asked about like pasted ones when it opens.
 * They go by hand and not by the address, which is kept in many places.
 */
export function bringWords(board: string, words: readonly string[]): void {
  brought = { board, words: words.map((line) => line.replace(/\s+/gu, ' ')).join('\n') };
}

/** Asks what becomes of words that were brought along to this board. */
export function useBroughtWords(session: BoardSession, board: string): void {
  useEffect(() => {
    if (brought?.board !== board) return;
    session.show({ question: { is: 'paste', pasted: brought.words } });
    brought = undefined;
  }, [session, board]);
}
