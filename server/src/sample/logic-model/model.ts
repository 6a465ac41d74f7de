import { logicModel } from '@yoriai/shared/boards/logic-model/logic-model';
import type { SampleBoard } from '../sample-board.ts';
import { activities } from './activities.ts';
import { goals } from './goals.ts';

const to = (goal: string, ...from: readonly string[]) =>
  from.map((key) => ({ from: key, to: goal, kind: 'contributes' }));

/**
 * ロジックモデル of the plan: one 目的, four 目標, what is done for them. One 目標 is without an indicator, one has but a
 * place left open to be filled in together, and one 取り組み serves none (LGM-4).
 */
export const logicModelSample: SampleBoard = {
  key: 'model',
  kind: logicModel.name,
  title: '声をかけ合える町',
  cards: [
    {
      key: 'ideal',
      kind: 'ideal',
      text: '会えば声をかけ合い、困ったら「ちょっと」と言える町',
      by: '会場',
      daysAgo: 21,
    },
    ...goals,
    ...activities,
  ],
  links: [
    ...to('ideal', 'talk', 'errands', 'holidays', 'ask'),
    ...to('talk', 'quiet-tuesday', 'benches'),
    ...to('errands', 'carry', 'van', 'request-book'),
    ...to('holidays', 'kitchen'),
    ...to('ask', 'open-slot'),
  ],
  groups: {},
  notes: [
    {
      card: 'talk',
      turn: 'nearer',
      text: '静かな火曜日に、耳の遠い方がお二人もどってこられた',
      by: 'サロンのなかま',
      daysAgo: 9,
    },
    {
      card: 'errands',
      turn: 'rethink',
      text: '雨の日のことが、まだ話せていない。運び合いだけでは足りなさそう',
      by: '地区担当',
      daysAgo: 6,
    },
    {
      card: 'holidays',
      turn: 'same',
      text: '台所は開いたが、来たのはいつもの顔ぶれ。お便りの配り方を考える',
      by: '台所係',
      daysAgo: 4,
    },
  ],
  staffNotes: {
    ask: '年度末の住民アンケートに「頼める先」の問いを入れてもらう。担当課へは連絡ずみ。',
  },
  editedBy: '地区担当',
  editedDaysAgo: 4,
};
