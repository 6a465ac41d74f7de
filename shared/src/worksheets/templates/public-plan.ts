import type { Template } from '../template.ts';
import { line, list, originField, say } from './parts.ts';

/**
 * 地域支援計画の公開版: what residents read of a plan, at most two pages (C11). It is made of a plan and nothing in it
 * leads back there (P10).
 */
export const publicPlan: Template = {
  name: 'public-plan',
  version: 1,
  title: say('計画の公開版', 'みんなに ｜見《み》せる ｜計画《けいかく》'),
  hint: say('住民のみなさんに見せる、めざす姿と取り組み', 'まちの みなさんに ｜見《み》せる ｜紙《かみ》'),
  icon: 'eye-all',
  paper: 'shared',
  widest: 'residents',
  unlisted: true,
  remarks: [],
  sections: [
    {
      id: 'purposes',
      title: say('こんなまちにしたい', 'こんな まちに したい'),
      fields: [
        list('purposes', say('めざすまちの姿', 'めざす まち'), say('めざすまちの姿', 'めざす まち'), 400),
      ],
    },
    {
      id: 'goals',
      title: say('そのために、こうなっていたい', 'その ために、こう なって いたい'),
      fields: [list('goals', say('目標', '｜目標《もくひょう》'), say('目標', '｜目標《もくひょう》'), 400)],
    },
    {
      id: 'activities',
      title: say('みんなですること', 'みんなで する こと'),
      fields: [
        {
          id: 'activities',
          type: 'table',
          label: say('みんなですること', 'みんなで する こと'),
          columns: [
            line('text', say('すること', 'する こと'), 400),
            line('when', say('いつ', 'いつ'), 200),
            line('where', say('どこで', 'どこで'), 200),
          ],
        },
      ],
    },
    {
      id: 'figures',
      title: say('まちの姿', 'まちの ようす'),
      fields: [
        {
          id: 'figures',
          type: 'table',
          label: say('まちの姿', 'まちの ようす'),
          hint: say(
            '5より少ない人数は「少数」と書きます。',
            '5より ｜少《すく》ない ｜人数《にんずう》は 「｜少数《しょうすう》」と ｜書《か》きます。',
          ),
          columns: [
            line('label', say('項目', 'なに'), 60),
            line('value', say('値', 'あたい'), 60),
            line('asOf', say('時点', 'いつの こと'), 20),
            originField,
          ],
        },
      ],
    },
    {
      id: 'contact',
      title: say('相談できるところ', '｜相談《そうだん》 できる ところ'),
      lead: say(
        '困りごとや心配なことは、どなたでも相談できます',
        '｜困《こま》った ときは、だれでも ｜相談《そうだん》 できます',
      ),
      fields: [
        line('contact', say('相談先', '｜相談《そうだん》する ところ'), 400, {
          long: true,
          required: true,
          hint: say(
            '窓口の名前、電話番号、開いている時間。公開してよい連絡先だけを書きます。',
            '｜窓口《まどぐち》の ｜名前《なまえ》、｜電話《でんわ》、｜開《あ》いている ｜時間《じかん》を ｜書《か》きます。',
          ),
        }),
      ],
    },
  ],
};
