import type { Card } from '@yoriai/shared/boards/card';
import { growIssue, growProblem, splitProblem } from '@yoriai/shared/boards/needs-to-issues/grow';
import { limits } from '@yoriai/shared/limits';
import { changeKind } from '../../canvas/commands/cards.ts';
import type { BoardSession } from '../../canvas/session/board-session.ts';

/** 声 → 問題 → 課題 as commands, alike for 図 and 一覧 (NTI-1, CAN-4). */

/** みんなの問題にする, みんなの問題にまとめる: the new card is opened, so that its words can be put anew. */
export function makeProblem(session: BoardSession, voices: readonly string[], text: string): void {
  if (isFull(session, 1)) return;
  const id = session.edit((board, hand, origin) => growProblem(board, voices, text, hand, origin));
  if (id === undefined) return;
  session.show({ selected: new Set([id]), current: id, panel: undefined });
  session.say('needsToIssues:message.problem');
  session.write(id, session.viewport ? 'card' : 'list');
  reveal(session, id);
}

/** 課題にする: an empty 課題 comes to lie on the desk. */
export function makeIssue(session: BoardSession, problems: readonly string[]): void {
  if (isFull(session, 1)) return;
  const id = session.edit((board, hand, origin) => growIssue(board, problems, hand, origin));
  if (id !== undefined) openDesk(session, id);
}

/** Opens a 課題 to be worked out: on the plane where it can be read there, else on its sheet. */
export function openDesk(session: BoardSession, issue: string): void {
  const onPlane = session.viewport !== undefined && !session.ui.get().far;
  session.show({
    desk: issue,
    current: issue,
    selected: new Set(onPlane ? [issue] : []),
    panel: onPlane ? undefined : { is: 'card', id: issue },
  });
  session.write(issue, onPlane ? 'card' : 'panel');
  reveal(session, issue);
}

/** この課題でよい. Without words there is nothing yet that could be good. */
export function leaveDesk(session: BoardSession, issue: Card, writeAt: 'card' | 'panel'): void {
  if (issue.text.trim() === '') {
    session.write(issue.id, writeAt);
    session.say('needsToIssues:message.write-first');
    return;
  }
  session.show({ desk: undefined, editing: undefined, panel: undefined });
  session.say('needsToIssues:message.done');
}

/** 分ける. */
export function divide(
  session: BoardSession,
  problem: string,
  texts: readonly string[],
  original: 'stays' | 'away',
): void {
  if (isFull(session, texts.length)) return;
  const ids = session.edit((board, hand, origin) =>
    splitProblem(board, problem, texts, original, hand, origin),
  );
  if (!ids || ids.length === 0) return;
  session.show({ selected: new Set(), current: ids[0], panel: undefined });
  session.say('needsToIssues:message.split', { n: ids.length });
  if (ids[0] !== undefined) reveal(session, ids[0]);
}

/** 入れ替え: the card goes to the other column; its words are not touched (B-12). */
export function swap(session: BoardSession, { id, kind }: Card): void {
  const lines = changeKind(session, [id], kind === 'issue' ? 'problem' : 'issue');
  if (lines === 0) session.say('needsToIssues:message.swapped');
  reveal(session, id);
}

function isFull(session: BoardSession, more: number): boolean {
  if (session.view.cards.size + more <= limits.cardsPerBoard) return false;
  session.say('canvas:message.full', { n: limits.cardsPerBoard });
  return true;
}

/** The columns are laid out anew before a new card has its place. */
function reveal(session: BoardSession, id: string): void {
  requestAnimationFrame(() => session.viewport?.reveal(id));
}
