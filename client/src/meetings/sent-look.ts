import type { Paper } from '@yoriai/shared/boards/board-kind';
import type { SentKind } from '@yoriai/shared/meetings/phases';
import type { WordKey } from '../words/words.ts';

/** How what was sent shows itself: icon, word and paper together (CAN-7). */
export interface SentLook {
  readonly icon: string;
  readonly name: WordKey;
  readonly paper: Paper;
}

export const sentLooks: Readonly<Record<SentKind, SentLook>> = {
  notice: { icon: 'notice', name: 'meetings:sent.notice', paper: 'person' },
  trouble: { icon: 'trouble', name: 'meetings:sent.trouble', paper: 'trouble' },
  help: { icon: 'support', name: 'meetings:sent.help', paper: 'support' },
  place: { icon: 'place', name: 'meetings:sent.place', paper: 'place' },
  question: { icon: 'talk', name: 'meetings:sent.question', paper: 'goal' },
  fact: { icon: 'note', name: 'meetings:sent.fact', paper: 'place' },
  opinion: { icon: 'comment', name: 'meetings:sent.opinion', paper: 'issue' },
};
