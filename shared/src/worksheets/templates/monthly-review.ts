import type { Template } from '../template.ts';
import { line, lines, list, say } from './parts.ts';

/** One report takes a quarter of an hour; three fill the time (templates.json monthlyReview45.timer). */
const report = [
  { label: say('報告（成果と壁）', '｜話《はなし》（できた こと・むずかしい こと）'), minutes: 5 },
  { label: say('全員が付せんを1枚ずつ', 'みんな ふせんを 1まい'), minutes: 3 },
  { label: say('意見交換', '｜話《はな》し｜合《あ》い'), minutes: 5 },
  { label: say('次の一手', '｜次《つぎ》に する こと'), minutes: 2 },
] as const;

/** 月例検証: what was reached, where one stands before a wall, hints from colleagues (domain.md §1.2). */
export const monthlyReview: Template = {
  name: 'monthly-review',
  version: 1,
  title: say('月例検証', '｜毎月《まいつき》の ふりかえり'),
  hint: say(
    '45分で、成果と壁を出し合い、次のヒントを持ち帰る',
    '45｜分《ふん》で、できた ことと むずかしい ことを ｜話《はな》す',
  ),
  icon: 'users',
  paper: 'shared',
  dated: 'month',
  remarks: ['remark'],
  sections: [
    {
      id: 'entries',
      title: say('報告', '｜話《はな》した こと'),
      fields: [
        {
          id: 'entries',
          type: 'table',
          label: say('報告', '｜話《はな》した こと'),
          columns: [
            line('recorder', say('報告者', '｜話《はな》す ｜人《ひと》'), 40),
            line('area', say('担当地区', '｜地区《ちく》'), 60),
            lines('achievement', say('取り組んでいる成果', 'できた こと'), { guide: 120, required: true }),
            lines('wall', say('つき当たっている壁', 'むずかしい こと'), {
              guide: 120,
              required: true,
              internal: true,
            }),
          ],
        },
      ],
    },
    {
      id: 'hints',
      title: say('次へのヒント', '｜次《つぎ》への ヒント'),
      lead: say(
        'まず、うまくいっていることから。意見は「自分の地区なら」の形で',
        'いい ところから。「｜自分《じぶん》の ｜地区《ちく》なら」と ｜話《はな》します',
      ),
      fields: [
        list('hints', say('次の取り組みへのヒント', '｜次《つぎ》への ヒント'), say('ヒント', 'ヒント'), 400),
        {
          id: 'toMyArea',
          type: 'table',
          label: say('自分の担当地区へのヒント', '｜自分《じぶん》の ｜地区《ちく》への ヒント'),
          columns: [
            line('area', say('担当地区', '｜地区《ちく》'), 60),
            line('text', say('ヒント', 'ヒント'), 400),
          ],
        },
      ],
    },
    {
      id: 'org-issues',
      title: say('組織で分け合う課題', 'みんなで ｜考《かんが》える こと'),
      fields: [
        list(
          'orgIssues',
          say('組織で分け合う課題', 'みんなで ｜考《かんが》える こと'),
          say('課題', '｜課題《かだい》'),
          400,
        ),
      ],
    },
  ],
  steps: [1, 2, 3].flatMap((turn) =>
    report.map(({ label, minutes }) => ({
      label: say(`${turn}人め　${label.ja}`, `${turn}｜人《にん》め ${label['ja-easy']}`),
      minutes,
    })),
  ),
};
