import * as edits from '@yoriai/shared/boards/edits/groups';
import type { BoardSession } from '../session/board-session.ts';

export function groupCards(session: BoardSession, ids: readonly string[], title: string): string | undefined {
  return session.edit((board, hand, origin) => edits.groupCards(board, ids, title, hand, origin));
}

export function renameGroup(session: BoardSession, id: string, title: string): void {
  session.edit((board, _, origin) => edits.renameGroup(board, id, title, origin));
}

export function removeGroup(session: BoardSession, id: string): void {
  session.edit((board, _, origin) => edits.removeGroup(board, id, origin));
}
