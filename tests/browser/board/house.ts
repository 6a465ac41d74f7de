import type { NewCard } from '@yoriai/shared/boards/edits/cards';
import { type BegunBoard, begunBoard } from './begun-board.ts';

const beginning = {
  ideal: { kind: 'ideal', text: '坂のまちで、だれもが顔見知り' },
  alone: {
    kind: 'goal',
    text: '週に一度は、だれかと話す方がふえる',
    fields: { indicator: '週1回以上話す方', now: '52%', target: '70%' },
  },
  shops: { kind: 'goal', text: '坂の上でも買い物に困らない' },
  tea: { kind: 'activity', text: '坂の上のお茶のみ場' },
  meals: { kind: 'activity', text: '配食', fields: { state: 'going-on', who: '地区社協' } },
  fair: { kind: 'activity', text: '秋まつり' },
} satisfies Record<string, NewCard>;

/** A ロジックモデル that somebody else has begun. */
export type House = BegunBoard<keyof typeof beginning>;

export const beginHouse = (): Promise<House> =>
  begunBoard<keyof typeof beginning>({
    kind: 'logic-model',
    title: '顔見知りの坂のまち',
    cards: beginning,
    links: {
      kind: 'contributes',
      between: [
        ['alone', 'ideal'],
        ['shops', 'ideal'],
        ['tea', 'alone'],
        ['meals', 'alone'],
      ],
    },
  });
