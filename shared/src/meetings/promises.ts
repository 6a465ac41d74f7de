import type { Wording } from '../worksheets/wording.ts';

const say = (ja: string, easy: string): Wording => ({ ja, 'ja-easy': easy });

/** 約束ごと of a residents' meeting (templates.json groundRules; P25: no software keeps anybody from taking a picture). */
export const promises: readonly Wording[] = [
  say(
    '名前や、家が分かることは、書かない・言わない。',
    '｜名前《なまえ》や ｜家《いえ》が わかる ことは ｜書《か》きません。｜言《い》いません。',
  ),
  say('ここで聞いたことは、外で話さない。', 'ここの ｜話《はなし》は ｜外《そと》で ｜話《はな》しません。'),
  say('人の話は、最後まで聞く。', '｜人《ひと》の ｜話《はなし》は さいごまで ｜聞《き》きます。'),
  say('否定しない。責めない。', 'だめと ｜言《い》いません。'),
  say('みんなが一度は、書くか話す。', 'みんな 1｜回《かい》は ｜書《か》くか ｜話《はな》します。'),
  say(
    '画面の写真はとらない。機械では止められないので、お願いします。',
    '｜写真《しゃしん》は とらないで ください。｜機械《きかい》では とめられません。おねがいします。',
  ),
];
