import { dropInColumns } from '../../canvas/columns/drop-in-columns.ts';
import type { Point } from '../../canvas/line/outline.ts';
import type { BoardSession } from '../../canvas/session/board-session.ts';

/** In their own column cards change their order; in the next one they are asked to grow (NTI-1). No kind changes. */
export function dropped(session: BoardSession, points: ReadonlyMap<string, Point>): void {
  dropInColumns(session, points, (_, ids, kind) => growAsked(session, ids, kind));
}

function growAsked(session: BoardSession, ids: readonly string[], kind: string): void {
  const kinds = new Set(ids.map((id) => session.view.cards.get(id)?.kind));
  const [from] = kinds;
  if (kinds.size === 1 && from === 'voice' && kind === 'problem') ask(session, ids, 'problem');
  else if (kinds.size === 1 && from === 'problem' && kind === 'issue') ask(session, ids, 'issue');
  else if (from === 'voice' && kind === 'issue') session.say('needsToIssues:message.voice-first');
  else session.say('needsToIssues:message.not-this-way');
}

/** What the questions of this board are about. */
type Growth = 'problem' | 'issue' | 'split' | 'other-voices';

export const ask = (session: BoardSession, ids: readonly string[], about: Growth): void =>
  session.show({ question: { is: 'of-board', ids, about } });
