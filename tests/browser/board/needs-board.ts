import type { NewCard } from '@yoriai/shared/boards/edits/cards';
import { type BegunBoard, begunBoard } from './begun-board.ts';

const beginning = {
  talk: {
    kind: 'voice',
    text: '友だちが亡くなって、話す人がいない',
    fields: { heard: '80代・女性　サロンで' },
  },
  silent: {
    kind: 'voice',
    text: '一日だれとも話さない日があるんです',
    fields: { heard: '70代・男性　配食のとき' },
  },
  heavy: { kind: 'voice', text: '買い物帰りの荷物で、転びそうになる' },
  lost: { kind: 'voice', text: '道に迷っていた方を家まで送りました', fields: { heard: '商店会　立ち話' } },
  shopping: {
    kind: 'problem',
    text: '坂の上では、買い物に一人で行くのがむずかしい',
    fields: { wish: '坂の上でも、ほしいときに買い物ができる' },
  },
  alone: { kind: 'problem', text: '話す相手のいない一人暮らしがふえている' },
  tea: {
    kind: 'issue',
    text: 'ご近所同士が気軽に話せるお茶のみ場の立ち上げを支える',
    fields: { who: '三丁目のみなさん', withWhom: '地区社協' },
  },
} satisfies Record<string, NewCard>;

/** A 困りごと→課題 board that somebody else has begun. */
export type NeedsBoard = BegunBoard<keyof typeof beginning>;

export const needsBoard = (): Promise<NeedsBoard> =>
  begunBoard<keyof typeof beginning>({
    kind: 'needs-to-issues',
    title: 'つながりと買い物',
    cards: beginning,
    links: {
      kind: 'grew-into',
      between: [
        ['heavy', 'shopping'],
        ['lost', 'shopping'],
        ['alone', 'tea'],
      ],
    },
    groups: { つながり: ['alone', 'tea'], '買い物・移動': ['shopping', 'heavy', 'lost'] },
  });
