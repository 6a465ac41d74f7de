import type { TableField } from '../field.ts';
import type { Section, Template } from '../template.ts';
import type { Wording } from '../wording.ts';
import { line, methodField, originField, say } from './parts.ts';

const asOfMonth = {
  id: 'asOf',
  type: 'date',
  precision: 'month',
  label: say('時点', 'いつの こと'),
} as const;

/** The figures asked for first (templates.json areaProfileItems: 人口・世帯). */
const figures: readonly (readonly [item: string, unit: string])[] = [
  ['人口', '人'],
  ['世帯数', '世帯'],
  ['高齢化率（65歳以上）', '%'],
  ['年少人口（0〜14歳）', '人'],
  ['生産年齢人口（15〜64歳）', '人'],
  ['高齢人口（65〜74歳）', '人'],
  ['高齢人口（75歳以上）', '人'],
  ['高齢者のひとり暮らし世帯', '世帯'],
  ['高齢者のみの世帯', '世帯'],
  ['外国籍の住民', '人'],
  ['要支援・要介護の認定率', '%'],
];

/** A table of what is known in words, with the items to begin with. */
const known = (id: string, label: Wording, items: readonly string[]): TableField => ({
  id,
  type: 'table',
  label,
  columns: [
    line('item', say('項目', 'なに'), 60, { required: true }),
    line('words', say('わかっていること', 'わかって いる こと'), 400),
    asOfMonth,
    originField,
    methodField,
  ],
  start: items.map((item) => ({ item })),
});

const sectionOf = (table: TableField, lead: Wording): Section => ({
  id: table.id,
  title: table.label,
  lead,
  fields: [table],
});

const activities = known('activities', say('いまの活動', 'いまの ｜活動《かつどう》'), [
  '今ある活動',
  'これまでの社協のかかわり',
]);

/** 地域概況: figures and words about an area, each with 時点 and 出典 (AREA-3, templates.json areaProfileItems). */
export const areaProfile: Template = {
  name: 'area-profile',
  version: 1,
  title: say('地域概況', 'わたしたちの まちの ようす'),
  hint: say(
    '数と言葉でまちを知る。いつの、どこの数字かも残す',
    '｜数《かず》と ｜言葉《ことば》で、まちを ｜知《し》る',
  ),
  icon: 'chart',
  paper: 'shared',
  widest: 'partners',
  single: true,
  remarks: ['remark'],
  sections: [
    {
      id: 'population',
      title: say('人口・世帯', '｜人《ひと》と ｜家《いえ》の ｜数《かず》'),
      lead: say(
        '率は、数と分母から計算します。時点と出典のない数字には「未確認」と出ます',
        '｜数《かず》と ｜全体《ぜんたい》の ｜数《かず》から、｜率《りつ》を ｜出《だ》します',
      ),
      fields: [
        {
          id: 'figures',
          type: 'table',
          label: say('人口・世帯', '｜人《ひと》と ｜家《いえ》の ｜数《かず》'),
          columns: [
            line('item', say('項目', 'なに'), 60, { required: true }),
            { id: 'number', type: 'number', label: say('数', '｜数《かず》') },
            {
              id: 'of',
              type: 'number',
              label: say('分母', '｜全体《ぜんたい》の ｜数《かず》'),
              hint: say(
                '率にするときだけ、もとになる全体の数を書きます。',
                '｜率《りつ》に する ときだけ ｜書《か》きます。',
              ),
            },
            line('unit', say('単位', '｜単位《たんい》'), 20),
            asOfMonth,
            originField,
            methodField,
          ],
          start: figures.map(([item, unit]) => ({ item, unit })),
        },
      ],
    },
    sectionOf(
      known('ties', say('つながり・組織', 'つながり・グループ'), [
        '自治会・町内会',
        '地区社協',
        '民生委員・児童委員',
        '老人クラブ・シニアクラブ',
        '当事者の団体',
        'NPO・ボランティア団体',
        '頼りになる人（役割で）',
        '近所づきあいの様子',
      ]),
      say('人の名前は書かず、役割で書きます', '｜人《ひと》の ｜名前《なまえ》は ｜書《か》きません'),
    ),
    sectionOf(
      known('resources', say('社会資源', 'たすけに なる ｜場所《ばしょ》や もの'), [
        '福祉施設',
        '集いの場・サロン',
        '配食・会食',
        '拠点（空き家など）',
        '店・移動販売',
        '医療機関',
        '学校',
        '指定避難所と対象の地区',
      ]),
      say('ある場所だけでなく、開いている日や使われ方も', 'どこに あるか、いつ ｜開《あ》いて いるか'),
    ),
    sectionOf(
      known('land', say('地勢・歴史', '｜土地《とち》と ｜歴史《れきし》'), [
        '地形・坂',
        '交通',
        '産業',
        '住まいの種類・住んでいる年数',
        '歴史・文化・祭り',
      ]),
      say('暮らしにかかわる土地の様子', '｜暮《く》らしに かかわる ｜土地《とち》の ようす'),
    ),
    {
      id: activities.id,
      title: activities.label,
      fields: [
        activities,
        {
          id: 'view',
          type: 'rich',
          internal: true,
          label: say('担当者の主観での見立て', '｜担当《たんとう》の ｜人《ひと》の ｜考《かんが》え'),
          hint: say(
            '職員の内部の見立てです。公開版や承認する計画には入りません。',
            '｜職員《しょくいん》だけの ｜考《かんが》えです。ほかの ｜人《ひと》には ｜見《み》せません。',
          ),
        },
      ],
    },
    sectionOf(
      known('strengths', say('強み・弱み', 'いい ところ・｜困《こま》る ところ'), [
        '地域の強み',
        '地域の弱み（困りごとの傾向）',
      ]),
      say('よいところから先に', 'いい ところから ｜書《か》きます'),
    ),
  ],
};
