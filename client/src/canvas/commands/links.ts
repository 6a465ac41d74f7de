import * as edits from '@yoriai/shared/boards/edits/links';
import type { BoardSession } from '../session/board-session.ts';

/** Draws a line between two cards and opens it, so that one can say what kind it is. Refusals are told in words. */
export function connect(session: BoardSession, from: string, to: string): string | undefined {
  const [a, b] = [session.view.cards.get(from), session.view.cards.get(to)];
  if (!a || !b) return undefined;
  const result = session.edit((board, hand, origin) =>
    edits.addLink(board, { from, to, ...session.skin.firstLink(a, b) }, hand, origin),
  );
  if (!result) return undefined;
  if ('refused' in result) {
    session.say(`canvas:refused.${result.refused}`);
    return undefined;
  }
  session.show({ panel: { is: 'link', id: result.id } });
  return result.id;
}

export function changeLink(
  session: BoardSession,
  id: string,
  fields: Partial<Omit<edits.NewLink, 'from' | 'to'>>,
): void {
  session.edit((board, _, origin) => edits.changeLink(board, id, fields, origin));
}

export function removeLink(session: BoardSession, id: string): void {
  session.edit((board, _, origin) => edits.removeLinks(board, [id], origin));
  const { panel } = session.ui.get();
  if (panel?.is === 'link' && panel.id === id) session.show({ panel: undefined });
  session.say('canvas:message.line-removed');
}
