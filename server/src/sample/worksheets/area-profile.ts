import type { FieldValue } from '@yoriai/shared/worksheets/values';
import type { SamplePlaces } from './sample-places.ts';
import { paragraphs, type SampleRow, type SampleWorksheet } from './sample-worksheet.ts';

interface SampleFigure {
  readonly item: string;
  readonly number?: number;
  readonly about?: true;
  readonly of?: number;
  readonly unit: string;
  /** How long ago it was so, in days; absent: nobody knows. */
  readonly daysAgo?: number;
  readonly origin?: string;
  readonly method?: string;
}

const register = { daysAgo: 200, origin: '区の統計（丁目別）', method: 'statistics' } as const;
const survey = { daysAgo: 60, origin: 'くらしのアンケート', method: 'survey', unit: '%', of: 186 } as const;
const years = 365;

/** One figure is old, one nobody knows the origin of (AREA-3); those of the survey are those of the ロジックモデル. */
const figures: readonly SampleFigure[] = [
  { item: '人口', number: 6842, unit: '人', ...register },
  { item: '世帯数', number: 3104, unit: '世帯', ...register },
  { item: '高齢化率（65歳以上）', number: 2340, of: 6842, unit: '%', ...register },
  { item: '年少人口（0〜14歳）', number: 721, unit: '人', ...register },
  { item: '高齢人口（75歳以上）', number: 1286, unit: '人', ...register },
  { item: '高齢者のひとり暮らし世帯', number: 612, unit: '世帯', ...register },
  {
    item: '外国籍の住民',
    number: 148,
    unit: '人',
    daysAgo: 4 * years,
    origin: '区の統計',
    method: 'statistics',
  },
  { item: '坂の上で車を使わない世帯', number: 40, about: true, unit: '世帯', method: 'hearing' },
  {
    item: '自治会の加入',
    number: 1893,
    of: 3104,
    unit: '%',
    daysAgo: 150,
    origin: '自治会連合の名簿の数',
    method: 'hearing',
  },
  { item: '「週に一度より多く話す」と答えた人', number: 108, ...survey },
  { item: '「買い物に困る」と答えた人', number: 71, ...survey },
  { item: '頼める先を知っている人', number: 76, ...survey },
];

type Known = readonly [
  item: string,
  words: string,
  method: 'statistics' | 'hearing' | 'walking' | 'survey',
  daysAgo: number,
];

const ties: readonly Known[] = [
  ['自治会・町内会', '八つの自治会町内会。班は七十二、役員のなり手がへっている', 'hearing', 150],
  ['地区社協', '役員十四人。定例会は毎月、敬老のつどいと子ども食堂を支える', 'hearing', 150],
  ['民生委員・児童委員', '十一人。うち一人は主任児童委員。一丁目・二丁目は一人で受け持つ', 'hearing', 190],
  ['老人クラブ・シニアクラブ', 'ラジオ体操と友愛訪問。誕生日に電話をしている', 'hearing', 120],
  ['NPO・ボランティア団体', 'おたがいさまの会（電球・草取り・送り迎え）、配食ボランティア', 'hearing', 120],
  ['頼りになる人（役割で）', '薬局の人、移動販売の人、サロンの席をあけて待つなかま', 'walking', 52],
  ['近所づきあいの様子', '川ぞいは立ち話が多い。坂の上は顔を知るだけの家が多い', 'walking', 176],
];

const resources: readonly Known[] = [
  ['集いの場・サロン', '坂の上サロン（第2・第4火曜）、男の料理教室（月に一度）', 'walking', 97],
  ['配食・会食', '配食は火曜と金曜の夕方。子ども食堂は会館の台所', 'hearing', 97],
  ['店・移動販売', '坂の下に六軒。移動販売の車は木曜の午前に公園わき', 'walking', 176],
  ['医療機関', '診療所と薬局が一つずつ。坂の上からは歩いて二十分', 'walking', 160],
  ['学校', '小学校と中学校。図書室は五時まで', 'hearing', 75],
  ['指定避難所と対象の地区', '小学校の体育館。坂の上からは下りだけで十八分', 'walking', 176],
];

const land: readonly Known[] = [
  ['地形・坂', '一丁目から坂の上まで、途中に座れる所がない', 'walking', 176],
  ['交通', 'バスは一時間に一本。夕方の会の帰りには便がない', 'walking', 176],
  ['住まいの種類・住んでいる年数', '古い家なみの五丁目は三十年より長い人が多い', 'survey', 60],
  ['歴史・文化・祭り', '田を分けてできた町。秋の祭りは坂の下の広場で続く', 'hearing', 150],
];

const activities: readonly Known[] = [
  ['今ある活動', '静かに話す火曜日、長い休みの昼の台所、店先の腰かけの用意', 'hearing', 8],
  ['これまでの社協のかかわり', '定例会と健康相談会が中心。坂の上へは今年の春から', 'hearing', 205],
];

const strengths: readonly Known[] = [
  ['地域の強み', '席をあけて待つサロン、手を動かしながら話せる台所、店先の立ち話', 'walking', 40],
  ['地域の弱み（困りごとの傾向）', '坂の行き帰り、だれとも話さない日、読めないお知らせ', 'survey', 22],
];

/** 地域概況 of the sample: figures with 時点 and 出典, and what was heard and seen. */
export const areaProfileSample = ({ month }: SamplePlaces): SampleWorksheet => {
  const known = (list: readonly Known[]): readonly SampleRow[] =>
    list.map(([item, words, method, daysAgo]) => ({
      texts: { item, words, origin: origins[method] },
      values: { asOf: month(daysAgo), method },
      daysAgo: Math.min(daysAgo, 140),
    }));
  return {
    template: 'area-profile',
    title: 'つばめ野の姿',
    rows: {
      figures: figures.map((figure) => figureRow(figure, month)),
      ties: known(ties),
      resources: known(resources),
      land: known(land),
      activities: known(activities),
      strengths: known(strengths),
    },
    rich: {
      view: paragraphs(
        '坂の上の四軒は、助けを待っている家というより、声のかけ方を待っている家に見える。',
        '民生委員お一人に重さがかかっている。四軒どうしの間柄ができれば、見守る目もふえるのではないか。',
      ),
    },
    by: '地区担当',
    createdDaysAgo: 210,
    editedDaysAgo: 8,
  };
};

const origins = {
  statistics: '区の統計',
  hearing: '地区社協・民生委員の聞き取り',
  walking: '坂を歩く会',
  survey: 'くらしのアンケート',
} as const;

function figureRow(
  { item, number, about, of, unit, daysAgo, origin, method }: SampleFigure,
  month: SamplePlaces['month'],
): SampleRow {
  const values: Record<string, FieldValue> = {
    ...(number === undefined ? {} : { number: { number, ...(about && { about }) } }),
    ...(of === undefined ? {} : { of: { number: of } }),
    ...(daysAgo === undefined ? {} : { asOf: month(daysAgo) }),
    ...(method === undefined ? {} : { method }),
  };
  return { texts: { item, unit, ...(origin && { origin }) }, values, daysAgo: Math.min(daysAgo ?? 140, 140) };
}
