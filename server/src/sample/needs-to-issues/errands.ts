import type { Theme } from './theme.ts';

/** 買い物・移動. */
export const errands: Theme = {
  group: ['errands', '買い物・移動'],
  voices: [
    ['bags', '買い物の帰りは荷物が重くて、途中で何度も休む', '寄り合いで', 33],
    ['bus-stop', '雨の日は、バス停まで歩くのをあきらめる', '寄り合いで', 33],
    ['fewer-shops', '歩いて行ける用事先が、だんだんへってきた', '商店会の立ち話', 32],
    ['last-bus', '夕方の会に出ると、帰りのバスがない', '寄り合いで', 32],
    ['licence', '免許を返したら、病院が急に遠くなった', '待合室で', 30],
    ['lift', '「ついでに乗せて」と言える相手がいない', 'サロンで', 29],
    ['van-day', '移動販売の日が、ちょうど通院の日と重なる', '公園わきで', 28],
  ],
  problems: [
    {
      key: 'heavy',
      text: '重いものを自分で持ち帰るのが、むずかしくなってきた',
      wish: 'ほしいときに、ほしいものを手もとに置ける',
      side: 'both',
      outOf: ['bags', 'fewer-shops', 'van-day'],
    },
    {
      key: 'no-way',
      text: '行きたい先があっても、行く手だてがない',
      wish: '用事の日に、行き帰りの足がある',
      side: 'community',
      outOf: ['bus-stop', 'last-bus', 'licence', 'lift'],
    },
  ],
  issues: [
    {
      key: 'carry-home',
      text: '同じ方へ帰る人どうしで、買った物を運び合う',
      who: '商店会',
      withWhom: 'おたがいさまの会・中学校',
      response: 'system',
      approach: 'solve',
      outOf: ['heavy'],
    },
    {
      key: 'share-ride',
      text: '通院と集まりの日に、乗り合わせの車を走らせる',
      who: 'まだ決まっていない',
      withWhom: '福祉施設・自治会',
      response: 'new-service',
      approach: 'solve',
      outOf: ['no-way', 'heavy'],
    },
  ],
};
