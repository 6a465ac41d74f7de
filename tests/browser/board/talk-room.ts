import type { NewCard } from '@yoriai/shared/boards/edits/cards';
import { type BegunBoard, begunBoard } from './begun-board.ts';

const beginning = {
  circular: { kind: 'notice', text: '回覧板がとどかない' },
  newcomers: { kind: 'notice', text: '越してきた方に、まだ声をかけていない' },
  stops: { kind: 'shared', text: '留守がちの所で止まる' },
  slip: { kind: 'idea', text: '札をはさんでまわす' },
  invite: { kind: 'invitation', text: '次の会に誘う', fields: { who: '自治会' } },
  home: { kind: 'take-home', text: '班ごとに話す', fields: { toGroup: '班長会', answerBy: '次の寄り合い' } },
} satisfies Record<string, NewCard>;

/** A 話し合いボード that somebody else has begun. */
export type TalkRoom = BegunBoard<keyof typeof beginning>;

export const talkRoom = (): Promise<TalkRoom> =>
  begunBoard<keyof typeof beginning>({
    kind: 'talk-board',
    title: '秋の寄り合い',
    cards: beginning,
    links: {
      kind: 'leads-to',
      between: [
        ['circular', 'stops'],
        ['stops', 'slip'],
      ],
    },
  });
