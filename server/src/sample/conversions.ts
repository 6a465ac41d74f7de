/** One conversion of the sample, by the keys of boards and cards; as many made as there were sources. */
export interface SampleConversion {
  readonly from: { readonly board: string; readonly cards: readonly string[] };
  readonly to: { readonly board: string; readonly kind: string; readonly cards: readonly string[] };
  readonly by: string;
  readonly daysAgo: number;
}

const one = (
  [fromBoard, from]: readonly [board: string, card: string],
  [board, kind, to]: readonly [board: string, kind: string, card: string],
  daysAgo: number,
): SampleConversion => ({
  from: { board: fromBoard, cards: [from] },
  to: { board, kind, cards: [to] },
  by: '地区担当',
  daysAgo,
});

const heardOnMap = (from: string, daysAgo: number, to = from): SampleConversion =>
  one(['map', from], ['needs', 'voice', to], daysAgo);

/** How the boards of the sample came of one another: map → 困りごと→課題 → ロジックモデル, and the talk in between. */
export const sampleConversions: readonly SampleConversion[] = [
  heardOnMap('bags', 33),
  heardOnMap('bus-stop', 33),
  heardOnMap('hearing', 33, 'quiet'),
  heardOnMap('men', 33),
  heardOnMap('fewer-shops', 32),
  heardOnMap('last-bus', 32),
  heardOnMap('baby', 31),
  heardOnMap('sick-day', 31),
  heardOnMap('bulb', 31),
  heardOnMap('night', 30),
  one(['talk', 'stops'], ['needs', 'problem', 'unread'], 10),
  one(['needs', 'quiet-day'], ['model', 'goal', 'talk'], 20),
  one(['needs', 'quiet-day'], ['model', 'activity', 'quiet-tuesday'], 16),
  one(['needs', 'carry-home'], ['model', 'activity', 'carry'], 16),
  one(['needs', 'desk'], ['model', 'activity', 'request-book'], 16),
  one(['needs', 'holiday-kitchen'], ['model', 'activity', 'kitchen'], 16),
  one(['talk', 'stools'], ['model', 'activity', 'benches'], 8),
];
