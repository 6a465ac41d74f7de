import type { Template } from '../template.ts';
import { line, lines, list, profileTable, say } from './parts.ts';

/** 事例検討シート: assembled from records, 地域概況 and a 関係図 (WS-5, templates.json caseReviewForm with agenda150). */
export const caseReview: Template = {
  name: 'case-review',
  version: 1,
  title: say('事例検討シート', 'みんなで ｜考《かんが》える シート'),
  hint: say(
    '悩みと考えを分け合い、答えではなく参考になることを持ち帰る',
    '｜困《こま》っている ことを、みんなで ｜考《かんが》える',
  ),
  icon: 'sheet',
  paper: 'shared',
  caution: true,
  remarks: ['question', 'fact', 'opinion'],
  sections: [
    {
      id: 'outline',
      title: say('事例の概要・ポイント', 'どんな ことか'),
      lead: say('どんな内容でも、どんな期間でも', 'どんな ことでも、どんな ｜期間《きかん》でも いいです'),
      fields: [
        { id: 'period', type: 'date', range: true, label: say('期間', '｜期間《きかん》'), required: true },
        line('place', say('地区', '｜地区《ちく》'), 60),
        line('presenter', say('報告者', '｜話《はな》す ｜人《ひと》'), 40),
        {
          id: 'summary',
          type: 'rich',
          label: say('概要・ポイント', '｜大切《たいせつ》な ところ'),
          guide: 400,
          required: true,
          hint: say(
            '名前・住所・施設の名は書かず、Aから順の記号で書きます。',
            '｜名前《なまえ》や ｜住所《じゅうしょ》は ｜書《か》きません。Aさん、Bさんと ｜書《か》きます。',
          ),
        },
      ],
    },
    {
      id: 'questions',
      title: say('検討したいこと', '｜考《かんが》えたい こと'),
      fields: [
        list(
          'questions',
          say('検討したいこと', '｜考《かんが》えたい こと'),
          say('いっしょに考えてほしいこと', 'いっしょに ｜考《かんが》えて ほしい こと'),
          80,
          {
            most: 3,
            required: true,
            hint: say(
              '「〜について一緒に考えてほしい」の形で',
              '「〜に ついて いっしょに ｜考《かんが》えて ほしい」と ｜書《か》きます',
            ),
          },
        ),
      ],
    },
    {
      id: 'area-profile',
      title: say('地域概況', 'まちの ようす'),
      fields: [{ ...profileTable, assembled: true }],
    },
    {
      id: 'relations',
      title: say('人・団体・機関の関係図', '｜人《ひと》と ｜団体《だんたい》の つながり'),
      fields: [
        {
          id: 'relations',
          type: 'snapshot',
          of: 'relation-map',
          label: say('関係図', 'つながりの ｜図《ず》'),
        },
      ],
    },
    {
      id: 'progress',
      title: say('事例経過', 'これまでの こと'),
      lead: say('実践記録から引いています', '｜活動《かつどう》の きろくから ｜入《はい》ります'),
      fields: [
        {
          id: 'progress',
          type: 'table',
          label: say('事例経過', 'これまでの こと'),
          assembled: true,
          columns: [
            line('when', say('年月', 'いつ'), 20, {
              hint: say(
                '日は書かず、月までにします。',
                '｜日《ひ》は ｜書《か》きません。｜月《つき》まで ｜書《か》きます。',
              ),
            }),
            line('meeting', say('会合・相手', '｜集《あつ》まり・｜相手《あいて》'), 60),
            lines('plan', say('プラン（目標）', 'したい こと（プラン）')),
            line('process', say('プロセス', 'あった こと（プロセス）'), 2000, { long: true }),
            lines('monitoring', say('モニタリング（所感）', '｜思《おも》った こと（モニタリング）'), {
              internal: true,
            }),
          ],
        },
      ],
    },
    {
      id: 'review',
      title: say('全体の振り返り', 'ぜんぶを ふりかえって'),
      fields: [
        {
          id: 'review',
          type: 'rich',
          guide: 400,
          required: true,
          label: say('事例全体の振り返り', 'ぜんぶの ふりかえり'),
        },
        {
          id: 'insight',
          type: 'rich',
          guide: 300,
          required: true,
          label: say('まとめてみて気づいたこと', '｜気《き》が ついた こと'),
        },
        {
          id: 'outlook',
          type: 'rich',
          guide: 300,
          label: say('今後の展望', 'これからの こと'),
        },
      ],
    },
    {
      id: 'talk',
      title: say('論点と次の一歩', '｜話《はな》し｜合《あ》いと ｜次《つぎ》の ｜一歩《いっぽ》'),
      lead: say(
        '次の一歩は、報告者が自分で選んで書きます',
        '｜次《つぎ》の ｜一歩《いっぽ》は、｜話《はな》した ｜人《ひと》が ｜書《か》きます',
      ),
      fields: [
        list('issues', say('論点', '｜話《はな》す こと'), say('論点', '｜話《はな》す こと'), 80, {
          most: 3,
        }),
        list(
          'nextSteps',
          say('次の一歩', '｜次《つぎ》の ｜一歩《いっぽ》'),
          say('次の一歩', '｜次《つぎ》の ｜一歩《いっぽ》'),
          80,
          { most: 3, required: true },
        ),
      ],
    },
  ],
  steps: [
    { label: say('ひらく・守る約束・役割', 'ひらく・｜約束《やくそく》・｜役《やく》'), minutes: 10 },
    { label: say('事例の報告', '｜話《はなし》を ｜聞《き》く'), minutes: 20 },
    {
      label: say('確かめる質問（一人一問ずつ）', '｜質問《しつもん》（｜一人《ひとり》 ｜一《ひと》つ）'),
      minutes: 15,
    },
    {
      label: say('関係図と概況をみんなで補う', '｜図《ず》と まちの ようすに ｜書《か》きたす'),
      minutes: 20,
    },
    { label: say('休憩', '｜休《やす》み'), minutes: 10 },
    { label: say('論点をしぼる', '｜話《はな》す ことを ｜決《き》める'), minutes: 15 },
    { label: say('みんなで検討', 'みんなで ｜考《かんが》える'), minutes: 35 },
    { label: say('助言', '｜助言《じょげん》'), minutes: 10 },
    { label: say('報告者のことばと次の一歩', '｜話《はな》した ｜人《ひと》の ことば'), minutes: 10 },
    { label: say('一人ひとこと・後始末', '｜一人《ひとり》 ひとこと・かたづけ'), minutes: 5 },
  ],
};
