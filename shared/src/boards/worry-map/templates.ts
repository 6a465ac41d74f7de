import type { BoardTemplate } from '../board-kind.ts';

/** Starter boards (MAP-5). Roles and places only, so that nobody is named before anybody has spoken. */
const whoWorriesUs: BoardTemplate = {
  name: 'who-worries-us',
  title: 'どんな人が気になる？',
  cards: [
    { key: 'ask', kind: 'voice', text: 'このごろ、気になったことはありますか', place: [80, 60, 260] },
    { key: 'with', kind: 'voice', text: 'どんなふうに関わっている人がいますか', place: [400, 60, 260] },
    { key: 'line', kind: 'voice', text: 'まだ線のない人は、いませんか', place: [720, 60, 260] },
  ],
  links: [],
};

const ring = (index: number, of: number): readonly [number, number, number] => {
  const angle = (index / of) * 2 * Math.PI - Math.PI / 2;
  return [Math.round(560 + 420 * Math.cos(angle)), Math.round(380 + 300 * Math.sin(angle)), 220];
};

const around = [
  '地区社協',
  '民生委員・児童委員',
  '自治会・町内会',
  '老人クラブ',
  'ボランティア・NPO',
  '地域ケアプラザ',
  '医療機関',
  '学校',
  '区役所',
];

const relationMap: BoardTemplate = {
  name: 'relation-map',
  title: '人・団体・機関の関係図',
  cards: [
    { key: 'hub', kind: 'supporter', text: '社協の相談窓口', place: [560, 380, 220] },
    ...around.map((text, index) => ({
      key: `around-${index}`,
      kind: index < 5 ? 'supporter' : 'resource',
      text,
      place: ring(index, around.length),
    })),
  ],
  links: [],
};

const circles = [
  '家族・親せき',
  'ご近所',
  '友だち・なかま',
  '通っている場所',
  '医療・介護',
  '買い物・移動',
  '役所・相談窓口',
  '楽しみ・得意なこと',
];

const ecomap: BoardTemplate = {
  name: 'ecomap',
  title: 'エコマップ',
  cards: [
    { key: 'centre', kind: 'person', text: '', place: [540, 370, 270] },
    ...circles.map((text, index) => ({
      key: `circle-${index}`,
      kind: index < 3 ? 'supporter' : 'resource',
      text,
      place: ring(index, circles.length),
    })),
  ],
  links: [],
};

export const worryMapTemplates: readonly BoardTemplate[] = [whoWorriesUs, relationMap, ecomap];
