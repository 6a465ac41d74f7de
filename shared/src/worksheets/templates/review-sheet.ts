import type { Template } from '../template.ts';
import { activityField, lines, say } from './parts.ts';

/** ふりかえりシート: 声と変化が先、人数は最後で任意 (domain.md §3.12, templates.json reviewSheet). */
export const reviewSheet: Template = {
  name: 'review-sheet',
  version: 1,
  title: say('ふりかえりシート', '｜活動《かつどう》の ふりかえり'),
  hint: say(
    '来た人の声と変化から、次に活かすことまで',
    '｜来《き》た ｜人《ひと》の ｜声《こえ》から、｜次《つぎ》に ｜活《い》かす ことまで',
  ),
  icon: 'review',
  paper: 'shared',
  widest: 'partners',
  remarks: ['remark'],
  sections: [
    {
      id: 'head',
      title: say('取り組みと期間', '｜取《と》り｜組《く》みと ｜期間《きかん》'),
      fields: [
        { ...activityField, required: true },
        { id: 'period', type: 'date', range: true, label: say('期間', '｜期間《きかん》'), required: true },
      ],
    },
    {
      id: 'voices',
      title: say('声と変化', '｜声《こえ》と かわった こと'),
      fields: [
        {
          id: 'voices',
          type: 'rich',
          label: say(
            '参加した人・利用した人の声と変化',
            '｜来《き》た ｜人《ひと》の ｜声《こえ》・かわった こと',
          ),
          required: true,
        },
        lines('results', say('結果と成果（状態の変化）', 'よく なった こと')),
        lines('hard', say('うまくいかなかったこと', 'むずかしかった こと')),
      ],
    },
    {
      id: 'learning',
      title: say('学びと教訓', 'わかった こと'),
      fields: [
        lines('learning', say('学び', 'わかった こと'), { required: true }),
        lines('lesson', say('次のための教訓', '｜次《つぎ》に ｜活《い》かす こと'), { required: true }),
        lines('notReached', say('まだ来ていない人・届いていない人', 'まだ ｜来《き》て いない ｜人《ひと》')),
        {
          id: 'needs',
          type: 'reference',
          to: ['card'],
          only: ['notice', 'problem'],
          many: true,
          label: say('どの困りごとに応えたか', 'どの ｜困《こま》りごとの ためか'),
          required: true,
        },
      ],
    },
    {
      id: 'next',
      title: say('これから', 'これから'),
      fields: [
        {
          id: 'next',
          type: 'choice',
          label: say('これから', 'これから'),
          required: true,
          options: [
            { value: 'continue', label: say('続ける', '｜続《つづ》ける') },
            { value: 'change', label: say('変える', '｜変《か》える') },
            { value: 'rest', label: say('休む', '｜休《やす》む') },
            { value: 'end', label: say('終える', '｜終《お》える') },
          ],
        },
        lines('wish', say('活動への思い・展望', 'これから どう したいか')),
        {
          id: 'shareTo',
          type: 'choice',
          many: true,
          label: say('知らせる相手', '｜知《し》らせる ｜人《ひと》'),
          options: [
            { value: 'participants', label: say('参加した人', '｜来《き》た ｜人《ひと》') },
            { value: 'officers', label: say('役員会', '｜役員会《やくいんかい》') },
            { value: 'district', label: say('地区連合', '｜地区《ちく》の ｜集《あつ》まり') },
            { value: 'newsletter', label: say('社協だより', '｜社協《しゃきょう》だより') },
            { value: 'other-areas', label: say('他の地区', 'ほかの ｜地区《ちく》') },
          ],
        },
      ],
    },
    {
      id: 'counts',
      title: say(
        '回数と人数（書かなくてもよい）',
        '｜回数《かいすう》と ｜人数《にんずう》（｜書《か》かなくても いいです）',
      ),
      fields: [
        {
          id: 'times',
          type: 'number',
          label: say('実施回数', 'した ｜回数《かいすう》'),
          unit: say('回', '｜回《かい》'),
        },
        {
          id: 'people',
          type: 'number',
          label: say('延べ人数', '｜来《き》た ｜人《ひと》の ｜数《かず》'),
          unit: say('人', '｜人《にん》'),
        },
      ],
    },
  ],
};
