import type { SampleStroke } from '../sample-board.ts';

/** The schematic under the cards: roads, the river, green, the hall, names. No houses (P3). */
export const sketch: readonly SampleStroke[] = [
  {
    kind: 'road',
    points: [-60, 1150, 500, 1125, 1075, 1155, 1600, 1140, 2135, 1160, 2700, 1135, 3300, 1160],
  },
  { kind: 'road', points: [1075, 20, 1060, 420, 1085, 800, 1075, 1155, 1090, 1600, 1070, 2240] },
  { kind: 'road', points: [2135, 60, 2150, 520, 2120, 900, 2135, 1160, 2150, 1640, 2130, 2240] },
  { kind: 'road', points: [80, 40, 460, 80, 1060, 60] },
  { kind: 'river', points: [2260, 40, 2700, 60, 3080, 110, 3180, 520, 3200, 1000, 3190, 1500, 3215, 2240] },
  { kind: 'green', points: [2560, 1010, 2900, 985, 3090, 1040, 3060, 1105, 2700, 1110, 2540, 1075] },
  { kind: 'green', points: [120, 2225, 420, 2195, 760, 2215, 740, 2290, 380, 2300, 140, 2280] },
  { kind: 'hall', points: [2235, 1195], label: 'つばめ野会館' },
  { kind: 'name', points: [130, 95], label: '一丁目 坂の上' },
  { kind: 'name', points: [1180, 95], label: '二丁目 駅前の商店街' },
  { kind: 'name', points: [2240, 100], label: '三丁目 川ぞい' },
  { kind: 'name', points: [130, 1205], label: '四丁目 学校のまわり' },
  { kind: 'name', points: [1180, 1205], label: '五丁目 古い家なみ' },
  { kind: 'name', points: [2480, 1205], label: '六丁目 会館のまわり' },
  { kind: 'name', points: [3110, 1240], label: 'つばめ川' },
  { kind: 'name', points: [2760, 1050], label: '水辺の公園' },
];
