import type { Wording } from '../worksheets/wording.ts';

const say = (ja: string, easy: string): Wording => ({ ja, 'ja-easy': easy });

/** 守秘の約束 of a case conference (domain.md scenario B, 4; B12: nobody is told of having failed; P25). */
export const conferencePromises: readonly Wording[] = [
  say(
    'ここで知ったことは、この会の外では話さない。書き写さない。',
    'ここの ｜話《はなし》は、｜外《そと》で ｜話《はな》しません。｜書《か》き｜写《うつ》しません。',
  ),
  say('だれのことかを、さぐらない。言い当てない。', 'だれの ことか、さがしません。あてません。'),
  say('報告した人を責めない。まず、よかったところから。', '｜話《はな》した ｜人《ひと》を せめません。'),
  say(
    '画面の写真はとらない。機械では止められないので、お願いします。',
    '｜写真《しゃしん》は とらないで ください。｜機械《きかい》では とめられません。おねがいします。',
  ),
];
