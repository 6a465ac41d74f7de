import type { Zone } from '../zone.ts';

/** 三丁目, 川ぞいの家と畑. */
export const riverside: Zone = {
  origin: [2200, 150],
  group: ['river', '川ぞいの心配'],
  middle: [
    {
      key: 'G',
      kind: 'person',
      ageBand: '80s',
      living: 'couple',
      signs: ['shouting'],
      text: '夜に大きな声がする日がある。介護でくたびれているようす',
      by: '会場',
      daysAgo: 38,
    },
    {
      key: 'H',
      kind: 'person',
      ageBand: '60s',
      living: 'alone',
      signs: ['mail-piles-up', 'laundry-left-out'],
      text: '仕事をやめてから見かけない。庭の草がのびた',
      by: '会場',
      daysAgo: 12,
    },
    {
      key: 'I',
      kind: 'person',
      ageBand: '70s',
      living: 'alone',
      text: '畑の名人。ひざを痛めて、このごろ畑に出ていない',
      by: '会場',
      daysAgo: 38,
    },
  ],
  left: [
    { key: 'flood', kind: 'need', text: '大雨のたびに、どこへ逃げればいいか迷う', by: '会場', daysAgo: 38 },
    { key: 'rest', kind: 'need', text: '介護する人が、ゆっくり休める日がない', by: '会場', daysAgo: 33 },
    {
      key: 'weeds',
      kind: 'need',
      text: '畑を手伝う人がいなくて、草だらけになってきた',
      by: '会場',
      daysAgo: 38,
    },
    {
      key: 'patrol',
      kind: 'voice',
      text: '「川の見まわりで顔を合わせるのが楽しみ」',
      by: '会場',
      daysAgo: 33,
    },
  ],
  right: [
    { key: 'nurse', kind: 'supporter', text: '訪問看護の人\n週に一度', by: '地区担当', daysAgo: 32 },
    {
      key: 'disaster',
      kind: 'supporter',
      text: '自治会の防災係\n月はじめに川を見まわる',
      by: '自治会',
      daysAgo: 33,
    },
    { key: 'growers', kind: 'supporter', text: '畑のなかま\n朝が早い', by: '会場', daysAgo: 38 },
    { key: 'stand', kind: 'resource', text: '野菜の直売所\n土曜の朝', by: '会場', daysAgo: 38 },
    { key: 'waterside', kind: 'resource', text: '水辺の公園\nベンチで休む人が多い', by: '会場', daysAgo: 31 },
  ],
  links: [
    { from: 'nurse', to: 'G', kind: 'professional', quality: 'strong', label: '週に一度' },
    { from: 'disaster', to: 'G', kind: 'greeting', quality: 'weak' },
    { from: 'rest', to: 'G', kind: 'about' },
    { from: 'flood', to: 'G', kind: 'about' },
    { from: 'growers', to: 'I', kind: 'talk', quality: 'strong', label: '三十年のつきあい' },
    { from: 'I', to: 'stand', kind: 'visit', quality: 'wish', label: 'また野菜を出したい' },
    { from: 'weeds', to: 'I', kind: 'about' },
    { from: 'patrol', to: 'disaster', kind: 'about' },
    { from: 'disaster', to: 'growers', kind: 'talk', quality: 'ordinary' },
  ],
  staffNotes: {
    G: '訪問看護と話し合い、夫の休みの日を月に二日つくる案を準備中。声のことは、責める言い方にならないように聞く。',
    H: '郵便がたまっているのは確かめた。まだ会えていない。防災係の見まわりのときに、名簿ではなく顔で声をかけてもらう。',
  },
};
