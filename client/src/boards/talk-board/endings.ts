import type { Card } from '@yoriai/shared/boards/card';
import { setFields } from '@yoriai/shared/boards/edits/cards';
import type { endings } from '@yoriai/shared/boards/talk-board/cards';
import type { BoardSession } from '../../canvas/session/board-session.ts';
import type { WordKey } from '../../words/words.ts';

type Ending = (typeof endings)[number];

interface EndingSkin {
  readonly ending: Ending;
  readonly icon: string;
  readonly words: WordKey;
}

/** How talk ends for now; each is as complete as the others (MAP-6). */
export const endingSkins: readonly EndingSkin[] = [
  { ending: 'acted', icon: 'check', words: 'talkBoard:ending.acted' },
  { ending: 'next-time', icon: 'cal', words: 'talkBoard:ending.next-time' },
  { ending: 'keep-watching', icon: 'notice', words: 'talkBoard:ending.keep-watching' },
];

/** @returns undefined for a card that is still talked about. */
export const endingOf = ({ ending }: Card): EndingSkin | undefined =>
  endingSkins.find((skin) => skin.ending === ending);

/** Whether a card of this kind has an ending; what is taken home goes on elsewhere. */
export const mayEnd = ({ kind }: Card): boolean => kind !== 'take-home';

/** Ends the talk about these cards for now, or with undefined takes it up again; one edit. */
export function decide(session: BoardSession, ids: readonly string[], ending: Ending | undefined): void {
  const asked = ids.filter((id) => {
    const card = session.view.cards.get(id);
    return card && mayEnd(card);
  });
  session.edit((board, _, origin) => setFields(board, asked, { ending }, origin));
}
