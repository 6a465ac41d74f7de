import type { Zone } from '../zone.ts';

/** 五丁目, 古い家なみ. */
export const oldHouses: Zone = {
  origin: [1140, 1260],
  group: ['at-home', '家の中のこまりごと'],
  middle: [
    {
      key: 'M',
      kind: 'person',
      ageBand: '80s',
      living: 'alone',
      signs: ['clothes-out-of-season', 'talk-at-cross-purposes'],
      text: '夏に厚いコートで歩いていた。道をたずねられた',
      by: '民生委員',
      daysAgo: 16,
    },
    {
      key: 'N',
      kind: 'person',
      ageBand: '70s',
      living: 'couple',
      text: '夫が入院して初めてのひとり。ラジオがともだち',
      by: '会場',
      daysAgo: 37,
    },
    {
      key: 'O',
      kind: 'person',
      ageBand: '60s',
      living: 'parent-and-child',
      text: '三十年ぶりに親の家にもどった。近所に知り合いがいない',
      by: '会場',
      daysAgo: 9,
    },
  ],
  left: [
    {
      key: 'medicine',
      kind: 'need',
      text: '薬を飲んだかどうか、自分でもわからなくなる',
      by: '会場',
      daysAgo: 16,
    },
    { key: 'bulb', kind: 'need', text: '電球が切れても、台に上がるのがこわい', by: '会場', daysAgo: 37 },
    { key: 'hedge', kind: 'need', text: '庭木が道まで出ているが、頼める人がいない', by: '会場', daysAgo: 9 },
    {
      key: 'small-jobs',
      kind: 'voice',
      text: '「ちょっとした用事を頼める人がいたら」',
      by: '会場',
      daysAgo: 37,
    },
  ],
  right: [
    {
      key: 'pharmacy',
      kind: 'supporter',
      text: '薬局の人\n気づいたら電話をくれる',
      by: '地区担当',
      daysAgo: 15,
    },
    { key: 'daughter', kind: 'supporter', text: '娘さん\n市外・月に一度', by: '民生委員', daysAgo: 16 },
    {
      key: 'helpers',
      kind: 'supporter',
      text: 'おたがいさまの会\n電球・草取り・送り迎え',
      by: '地区社協',
      daysAgo: 37,
    },
    { key: 'exercise', kind: 'resource', text: 'ラジオ体操の広場\n毎朝六時半', by: '会場', daysAgo: 37 },
    { key: 'care-plaza', kind: 'resource', text: '地域ケアプラザ\n介護の相談', by: '地区担当', daysAgo: 36 },
  ],
  links: [
    { from: 'pharmacy', to: 'M', kind: 'watching-over', quality: 'ordinary' },
    { from: 'daughter', to: 'M', kind: 'family', quality: 'stress', label: '通院のことで' },
    { from: 'medicine', to: 'M', kind: 'about' },
    { from: 'care-plaza', to: 'M', kind: 'professional', quality: 'wish', label: 'まだつながっていない' },
    { from: 'helpers', to: 'N', kind: 'ride', quality: 'ordinary', label: '病院の送り迎え' },
    { from: 'N', to: 'exercise', kind: 'talk', quality: 'weak', label: '遠くから見ている' },
    { from: 'bulb', to: 'N', kind: 'about' },
    { from: 'small-jobs', to: 'helpers', kind: 'about' },
    { from: 'hedge', to: 'O', kind: 'about' },
    { from: 'daughter', to: 'pharmacy', kind: 'phone', quality: 'strong', label: '薬のことはすぐ電話' },
  ],
  staffNotes: {
    M: '娘さんはケアプラザの相談に前向き。ご本人は「まだ早い」。薬局の人を通して、まず健康相談会にさそう。',
  },
};
