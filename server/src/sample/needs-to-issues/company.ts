import type { Theme } from './theme.ts';

/** つながり. */
export const company: Theme = {
  group: ['company', 'つながり'],
  voices: [
    ['ask-again', '来なくなった人に、もういちど声をかけたい', '寄り合いで', 31],
    ['quiet', '耳が遠くなると、にぎやかな所はつらい', '寄り合いで', 33],
    ['men', '集まりは女の人が多くて、男の人は入りづらい', '料理教室のあと', 33],
    ['moved-in', '越してきて半年、まだ名前で呼ばれたことがない', '子育てひろばで', 30],
    ['phone', '電話の鳴らない日が、三日つづくことがある', '配食のとき', 30],
    ['abacus', 'そろばんなら教えられるのに、呼ばれる先がない', '老人クラブの帰り道', 29],
    ['dog', '犬を連れていると、話しかけてもらえる', '朝の立ち話', 29],
    ['circular', '回覧板は、だまってポストに入れて終わりになった', '班長の集まりで', 28],
  ],
  problems: [
    {
      key: 'silent-days',
      text: 'だれとも話さないまま終わる日のある人が、ふえている',
      wish: '週に何度かは、だれかと言葉をかわせる',
      side: 'both',
      outOf: ['moved-in', 'phone', 'dog', 'circular'],
    },
    {
      key: 'hard-to-join',
      text: '集まりはあっても、入りづらい人がいる',
      wish: '耳が遠くても、はじめてでも、そこにいられる',
      side: 'community',
      outOf: ['ask-again', 'quiet', 'men', 'abacus'],
    },
  ],
  issues: [
    {
      key: 'quiet-day',
      text: '今ある集まりの中に、少ない人数で静かに話せる日をつくる',
      who: 'サロンのなかま',
      withWhom: '老人クラブ・地域ケアプラザ',
      response: 'existing-activity',
      approach: 'stay-with',
      outOf: ['silent-days', 'hard-to-join'],
    },
  ],
};
