import { dropIntoLanes } from '../../canvas/columns/drop-in-columns.ts';
import type { Point } from '../../canvas/line/outline.ts';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import type { WordKey } from '../../words/words.ts';

const movedTo: Readonly<Record<string, WordKey>> = {
  notice: 'gathering:moved.notice',
  trouble: 'gathering:moved.trouble',
  help: 'gathering:moved.help',
  place: 'gathering:moved.place',
};

/** In its own column a card changes its order; in another one it becomes a card of that kind. */
export function dropped(session: BoardSession, points: ReadonlyMap<string, Point>): void {
  const [kind = ''] = dropIntoLanes(session, points);
  const said = movedTo[kind];
  if (said) session.say(said);
}
