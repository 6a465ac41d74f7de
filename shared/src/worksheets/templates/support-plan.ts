import type { Template } from '../template.ts';
import { line, list, profileTable, say } from './parts.ts';
import { stepOptions } from './support-steps.ts';

const who = line('who', say('だれが', 'だれが'), 200);
const withWhom = line('withWhom', say('だれと', 'だれと'), 200);

/** 地域支援計画: its sentences come from the boards, each with its source (WS-7, domain.md §3.1 PlanDocument). */
export const supportPlan: Template = {
  name: 'support-plan',
  version: 1,
  title: say('地域支援計画', '｜地域《ちいき》を ささえる ｜計画《けいかく》'),
  hint: say(
    'めざす姿から取り組みまで、ボードの言葉を引いて一つの計画に',
    'ボードの ｜言葉《ことば》から、｜一《ひと》つの ｜計画《けいかく》を つくる',
  ),
  icon: 'seal',
  paper: 'shared',
  dated: 'year',
  remarks: ['remark'],
  sections: [
    {
      id: 'head',
      title: say('計画の期間と、もとになる計画', '｜計画《けいかく》の ｜期間《きかん》'),
      fields: [
        { id: 'period', type: 'date', range: true, label: say('期間', '｜期間《きかん》'), required: true },
        list(
          'parents',
          say('もとになる計画', 'もとに なる ｜計画《けいかく》'),
          say('計画の名前と、つながる目標', '｜計画《けいかく》の ｜名前《なまえ》'),
          200,
        ),
      ],
    },
    {
      id: 'profile',
      title: say('地域の姿', 'まちの ようす'),
      fields: [profileTable],
    },
    {
      id: 'ideals',
      title: say('めざすまちの姿', 'こうなったら いい すがた'),
      lead: say('理想像から先に', 'めざす すがたから ｜考《かんが》えます'),
      fields: [
        list(
          'ideals',
          say('めざすまちの姿', 'こうなったら いい すがた'),
          say('理想像', 'めざす すがた'),
          400,
        ),
      ],
    },
    {
      id: 'issues',
      title: say('取り組む課題', 'これから する こと'),
      fields: [
        {
          id: 'issues',
          type: 'table',
          label: say('取り組む課題', 'これから する こと'),
          columns: [line('text', say('すること', 'する こと'), 400), who, withWhom],
        },
      ],
    },
    {
      id: 'goals',
      title: say('目標（状態）', 'なって いたい ようす'),
      lead: say(
        '回数ではなく、どんな状態になっていたいか',
        '｜回数《かいすう》では なく、どんな ようすに なりたいか',
      ),
      fields: [
        {
          id: 'goals',
          type: 'table',
          label: say('目標（状態）', 'なって いたい ようす'),
          columns: [
            line('text', say('目標', '｜目標《もくひょう》'), 400),
            line('indicator', say('指標', 'なにで ｜見《み》るか'), 200),
            line('now', say('いま', 'いま'), 200),
            line('target', say('めざすところ', 'めざす ところ'), 200),
          ],
        },
      ],
    },
    {
      id: 'activities',
      title: say('取り組み', '｜取《と》り｜組《く》み'),
      fields: [
        {
          id: 'activities',
          type: 'table',
          label: say('取り組み', '｜取《と》り｜組《く》み'),
          columns: [
            line('text', say('取り組み', '｜取《と》り｜組《く》み'), 400),
            who,
            withWhom,
            line('when', say('いつ', 'いつ'), 200),
            line('where', say('どこで', 'どこで'), 200),
            line('role', say('社協の役割', '｜社協《しゃきょう》が する こと'), 200),
            line('resources', say('資源', 'たすけに なる もの'), 200),
            {
              id: 'step',
              type: 'choice',
              many: true,
              label: say('支援の段階', 'ささえる ｜段階《だんかい》'),
              options: stepOptions,
            },
          ],
        },
      ],
    },
    {
      id: 'monitoring',
      title: say('確かめる時期', 'いつ ｜見《み》るか'),
      fields: [
        {
          id: 'monitoring',
          type: 'table',
          label: say('確かめる時期', 'いつ ｜見《み》るか'),
          columns: [
            line('when', say('いつ', 'いつ'), 100),
            line('what', say('何を見るか', '｜何《なに》を ｜見《み》るか'), 400, { long: true }),
          ],
        },
      ],
    },
    {
      id: 'view',
      title: say('担当者の見立て', '｜担当《たんとう》の ｜人《ひと》の ｜考《かんが》え'),
      fields: [
        {
          id: 'view',
          type: 'rich',
          internal: true,
          label: say('担当者の主観での分析', '｜担当《たんとう》の ｜人《ひと》の ｜考《かんが》え'),
          hint: say(
            '職員の内部の見立てです。承認する計画にも公開版にも入りません。',
            '｜職員《しょくいん》だけの ｜考《かんが》えです。ほかの ｜人《ひと》には ｜見《み》せません。',
          ),
        },
      ],
    },
  ],
};
