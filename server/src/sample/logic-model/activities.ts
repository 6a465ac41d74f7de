import type { SampleCard } from '../sample-board.ts';

const begun = { kind: 'activity', by: '会場', daysAgo: 16 } as const;

/** 取り組み, one of them from before there were goals, and an open place. */
export const activities: readonly SampleCard[] = [
  {
    ...begun,
    key: 'quiet-tuesday',
    text: '静かに話す火曜日',
    fields: {
      state: 'going-on',
      who: 'サロンのなかま',
      withWhom: '老人クラブ・地域ケアプラザ',
      when: '第2・第4火曜の朝',
      where: 'つばめ野会館の和室',
    },
  },
  {
    ...begun,
    key: 'benches',
    text: '店先の腰かけ',
    daysAgo: 8,
    fields: { state: 'preparing', who: '商店会', where: '店先と公園わき' },
  },
  {
    ...begun,
    key: 'carry',
    text: '帰り道の運び合い',
    fields: { state: 'talking', who: '商店会', withWhom: 'おたがいさまの会・中学校' },
  },
  {
    ...begun,
    key: 'van',
    text: '移動販売の来る日をふやす',
    fields: { state: 'preparing', who: '自治会', where: '公園わき' },
  },
  {
    ...begun,
    key: 'open-slot',
    text: '',
    daysAgo: 6,
    fields: { slot: 'open' },
  },
  {
    ...begun,
    key: 'kitchen',
    text: '休みの昼の台所',
    fields: {
      state: 'going-on',
      who: '子ども食堂の台所係',
      withWhom: '主任児童委員・小学校',
      when: '長い休みの水曜と金曜',
      where: 'つばめ野会館の台所',
    },
  },
  {
    ...begun,
    key: 'request-book',
    text: 'ちょっとお願い帳',
    fields: { state: 'preparing', who: 'おたがいさまの会', withWhom: '地区社協・民生委員' },
  },
  {
    ...begun,
    key: 'elders-day',
    text: '敬老のつどい',
    daysAgo: 20,
    fields: { state: 'going-on', who: '実行委員会', when: '年に一度' },
  },
];
