import { talkBoard } from '@yoriai/shared/boards/talk-board/talk-board';
import type { SampleBoard } from '../sample-board.ts';

const said = { by: '会場', daysAgo: 11 } as const;
const leadsTo = (from: string, to: string) => ({ from, to, kind: 'leads-to' });

/** 話し合いボード of the third meeting: what was noticed, how far each came that evening, and what goes home. */
export const thirdMeetingSample: SampleBoard = {
  key: 'talk',
  kind: talkBoard.name,
  title: '三回目の寄り合い 気づきから',
  cards: [
    { ...said, key: 'circular', kind: 'notice', text: '回覧板が、二週間まわってこなかった' },
    { ...said, key: 'same-things', kind: 'notice', text: '夕方の店で、同じ物を何度も買う方を見かける' },
    {
      ...said,
      key: 'bench',
      kind: 'notice',
      text: '公園の腰かけが、いつも荷物でふさがっている',
    },
    {
      ...said,
      key: 'greeting',
      kind: 'notice',
      text: 'ごみ置き場で、はじめてあいさつが返ってきた',
      fields: { ending: 'keep-watching' },
    },
    { ...said, key: 'newcomers', kind: 'notice', text: '越してきたご家族に、まだ声をかけていない' },
    {
      ...said,
      key: 'stops',
      kind: 'shared',
      text: '留守がちの家がつづく所で、お知らせが止まりやすい',
    },
    { ...said, key: 'not-alone', kind: 'shared', text: '同じようすの方が、ほかの店でもいるらしい' },
    { ...said, key: 'sitting', kind: 'shared', text: '座って待てる所があると、立ち話がふえる' },
    {
      ...said,
      key: 'slip',
      kind: 'idea',
      text: '回覧板に「お変わりありませんか」の札をはさむ',
      fields: { ending: 'next-time' },
    },
    {
      ...said,
      key: 'ask-shops',
      kind: 'idea',
      text: 'レジの方に、さりげなく見ていてもらう',
      fields: { ending: 'acted' },
    },
    {
      ...said,
      key: 'borrow',
      kind: 'idea',
      text: '店先を、少しだけ貸してもらう',
      fields: { ending: 'acted' },
    },
    {
      ...said,
      key: 'welcome',
      kind: 'idea',
      text: '町の案内を一枚の紙にして、とどけて歩く',
      fields: { ending: 'next-time' },
    },
    {
      ...said,
      key: 'shop-eyes',
      kind: 'response',
      text: '買い物のときのさりげない見守りを、お店にお願いした',
      fields: { who: '民生委員', ending: 'acted' },
    },
    {
      ...said,
      key: 'stools',
      kind: 'response',
      text: '店先に、立ち話のできる腰かけを置く',
      fields: { who: '商店会', ending: 'acted' },
    },
    {
      ...said,
      key: 'invite',
      kind: 'invitation',
      text: '次の寄り合いに、配達や見まわりの方も誘う',
      fields: { who: '自治会', ending: 'acted' },
    },
    {
      ...said,
      key: 'home-circular',
      kind: 'take-home',
      text: '回覧板のまわし方を、班ごとに話してくる',
      fields: { toGroup: '自治会の班長会', answerBy: '次の寄り合い' },
    },
    {
      ...said,
      key: 'home-drivers',
      kind: 'take-home',
      text: '送り迎えを手伝える方が、どれくらいいるかたずねる',
      fields: { toGroup: 'おたがいさまの会', answerBy: '来月の定例会' },
    },
  ],
  links: [
    leadsTo('circular', 'stops'),
    leadsTo('stops', 'slip'),
    leadsTo('bench', 'sitting'),
    leadsTo('sitting', 'borrow'),
    leadsTo('borrow', 'stools'),
    leadsTo('same-things', 'not-alone'),
    leadsTo('not-alone', 'ask-shops'),
    leadsTo('ask-shops', 'shop-eyes'),
  ],
  groups: {},
  staffNotes: {
    'same-things': '次の訪問のときに、ご本人のようすを聞いてくる。会の席では、だれの話かを言わない。',
  },
  editedBy: '地区担当',
  editedDaysAgo: 10,
};
