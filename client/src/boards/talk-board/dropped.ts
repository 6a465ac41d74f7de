import { dropIntoLanes } from '../../canvas/columns/drop-in-columns.ts';
import type { Point } from '../../canvas/line/outline.ts';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import type { WordKey } from '../../words/words.ts';

const movedTo: Readonly<Record<string, WordKey>> = {
  notice: 'talkBoard:moved.notice',
  shared: 'talkBoard:moved.shared',
  idea: 'talkBoard:moved.idea',
  response: 'talkBoard:moved.response',
  invitation: 'talkBoard:moved.invitation',
  'take-home': 'talkBoard:moved.take-home',
};

/** In its own lane a card changes its order; in another one it goes on as a card of that lane (MAP-6). */
export function dropped(session: BoardSession, points: ReadonlyMap<string, Point>): void {
  const [kind = ''] = dropIntoLanes(session, points);
  const said = movedTo[kind];
  if (said) session.say(said);
}
