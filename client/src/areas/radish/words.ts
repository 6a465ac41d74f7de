import { defineWords } from '../../words/define-words.ts';

/** Words beside the 大根 (AREA-7). */
export const radishWords = defineWords({
  ja: {
    title: '{{area}}の大根',
    leaves: '葉 — 取り組み',
    leafUnit: 'つ',
    newest: '新芽：{{text}}',
    noLeaf: '葉は、これからです',
    rootless: '根のない葉 {{count}}枚',
    talks: '根 — 話し合い',
    talkUnit: '回',
    talked: '話し合うほど、根が太ります',
    noTalk: '話し合うと、根が太ります',
    notices: 'ひげ根 — 気づき',
  },
  'ja-easy': {
    title: '{{area}}の だいこん',
    leaves: 'は — やる こと',
    leafUnit: 'つ',
    newest: '｜新《あたら》しい は：{{text}}',
    noLeaf: 'はは これからです',
    rootless: 'ねの ない は {{count}}まい',
    talks: 'ね — ｜話《はな》しあい',
    talkUnit: '｜回《かい》',
    talked: '｜話《はな》すと ねが ふとく なります',
    noTalk: '｜話《はな》すと ねが ふとく なります',
    notices: 'ひげね — ｜気《き》づき',
  },
});
