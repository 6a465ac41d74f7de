import type { SampleStroke } from '../sample-board.ts';

/** The schematic under the cards: roads, the river, green, the hall, names. No houses (P3). */
export const sketch: readonly SampleStroke[] = [
  {
    kind: 'road',
    points: [-80, 1150, 460, 1122, 1135, 1155, 1700, 1138, 2285, 1162, 2900, 1132, 3520, 1165],
  },
  { kind: 'road', points: [1150, -20, 1128, 380, 1152, 780, 1135, 1155, 1158, 1620, 1130, 2260] },
  { kind: 'road', points: [2275, 20, 2302, 520, 2270, 900, 2285, 1162, 2304, 1640, 2278, 2260] },
  { kind: 'road', points: [-40, 40, 520, 84, 1150, 44] },
  { kind: 'road', points: [40, 2210, 620, 2180, 1135, 2200, 1720, 2175, 2280, 2205] },
  { kind: 'river', points: [2420, 20, 2900, 44, 3330, 90, 3440, 480, 3452, 1000, 3436, 1500, 3470, 2260] },
  {
    kind: 'green',
    points: [2500, 1030, 2700, 985, 2960, 1000, 3030, 1050, 2980, 1100, 2620, 1108, 2510, 1080],
  },
  { kind: 'green', points: [120, 2100, 300, 2062, 420, 2090, 410, 2150, 250, 2166, 130, 2150] },
  { kind: 'hall', points: [2355, 1205], label: 'つばめ野会館' },
  { kind: 'name', points: [60, 110], label: '一丁目 坂の上' },
  { kind: 'name', points: [1210, 100], label: '二丁目 駅前の商店街' },
  { kind: 'name', points: [2360, 110], label: '三丁目 川ぞい' },
  { kind: 'name', points: [60, 1215], label: '四丁目 学校のまわり' },
  { kind: 'name', points: [1210, 1215], label: '五丁目 古い家なみ' },
  { kind: 'name', points: [2600, 1215], label: '六丁目 会館のまわり' },
  { kind: 'name', points: [3300, 1210], label: 'つばめ川' },
  { kind: 'name', points: [2640, 1060], label: '水辺の公園' },
  { kind: 'name', points: [190, 2120], label: 'さくら公園' },
];
