import type { Zone } from '../zone.ts';

/** 六丁目, 会館のまわり. */
export const hall: Zone = {
  origin: [2200, 1260],
  group: ['outings', '出かける先'],
  middle: [
    {
      key: 'P',
      kind: 'person',
      ageBand: '50s',
      living: 'unknown',
      signs: ['mail-piles-up', 'not-seen'],
      text: '夜に窓の明かりだけ見える。十年ほど会っていない',
      by: '会場',
      daysAgo: 7,
    },
    {
      key: 'Q',
      kind: 'person',
      ageBand: '70s',
      living: 'alone',
      text: '男の料理教室のない週は、だれとも話さない日がある',
      by: '会場',
      daysAgo: 36,
    },
    {
      key: 'R',
      kind: 'person',
      ageBand: '80s',
      living: 'alone',
      signs: ['stopped-coming'],
      text: 'カラオケの世話役だった。耳が遠くなって来なくなった',
      by: '会場',
      daysAgo: 36,
    },
  ],
  left: [
    { key: 'men', kind: 'need', text: '集まりは女の人が多くて、男の人は入りづらい', by: '会場', daysAgo: 36 },
    { key: 'hearing', kind: 'need', text: '耳が遠くなると、にぎやかな所はつらい', by: '会場', daysAgo: 36 },
    {
      key: 'last-bus',
      kind: 'need',
      text: 'バスが一時間に一本で、夕方の会に出られない',
      by: '会場',
      daysAgo: 36,
    },
    {
      key: 'ask-again',
      kind: 'voice',
      text: '「来なくなった人に、もういちど声をかけたい」',
      by: '会場',
      daysAgo: 7,
    },
  ],
  right: [
    {
      key: 'ward-office',
      kind: 'supporter',
      text: '区の相談員\n暮らしと仕事の相談',
      by: '地区担当',
      daysAgo: 7,
    },
    { key: 'cooking', kind: 'supporter', text: '男の料理教室のなかま\n月に一度', by: '会場', daysAgo: 36 },
    {
      key: 'great-hall',
      kind: 'resource',
      text: 'つばめ野会館 大広間\nいすの席もつくれる',
      by: '地区社協',
      daysAgo: 36,
    },
    { key: 'elders', kind: 'supporter', text: '老人クラブの世話役\n誕生日に電話', by: '会場', daysAgo: 36 },
    { key: 'book-van', kind: 'resource', text: '移動図書館\n第1金曜の二時', by: '会場', daysAgo: 34 },
  ],
  links: [
    { from: 'cooking', to: 'Q', kind: 'meal', quality: 'strong', label: '月に一度' },
    { from: 'Q', to: 'great-hall', kind: 'visit', quality: 'weak' },
    { from: 'men', to: 'Q', kind: 'about' },
    { from: 'elders', to: 'R', kind: 'phone', quality: 'broken', label: '電話が聞こえない' },
    { from: 'R', to: 'great-hall', kind: 'visit', quality: 'wish', label: '静かな日なら' },
    { from: 'hearing', to: 'R', kind: 'about' },
    { from: 'ask-again', to: 'R', kind: 'about' },
    { from: 'last-bus', to: 'great-hall', kind: 'about' },
    { from: 'elders', to: 'cooking', kind: 'talk', quality: 'ordinary' },
  ],
  staffNotes: {
    P: '区の相談員と一緒に動く。急がない。ポストに「元気にしていますか」のはがきを入れ続けている（二回目）。',
  },
};
