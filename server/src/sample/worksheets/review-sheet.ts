import type { SamplePlaces } from './sample-places.ts';
import { paragraphs, type SampleWorksheet } from './sample-worksheet.ts';

/** ふりかえりシート of an activity that has begun: voices first, numbers last. */
export const reviewSheetSample = ({ day, tuesday, refer }: SamplePlaces): SampleWorksheet => ({
  template: 'review-sheet',
  title: '静かに話す火曜日 はじめの二回',
  texts: {
    results: '耳の遠い方が、最後まで座っていられた。帰りに四軒の方が一緒に坂をのぼった。',
    hard: '雨の日は三人だけだった。坂の送り迎えが、まだ行きしかない。',
    learning: '人数を少なくすると、話さない人の声が聞こえる。',
    lesson: '席を輪にせず、向かい合わせの二つにする。お茶は途中で一度だけ。',
    notReached: '夜に明かりだけ見える方。越してきたご家族。',
    wish: '編み物を囲む日を、月に一度つくりたい。',
  },
  values: {
    activity: [refer('model', 'quiet-tuesday')],
    period: { from: day(tuesday(16)), to: day(tuesday(5)) },
    needs: [refer('map', 'hearing'), refer('needs', 'silent-days'), refer('needs', 'hard-to-join')],
    next: 'continue',
    shareTo: ['participants', 'officers'],
    times: { number: 2 },
    people: { number: 11 },
  },
  rich: {
    voices: [
      ...paragraphs('はじめの日に来られた方の言葉を、そのまま残します。'),
      {
        type: 'list',
        ordered: false,
        items: [
          paragraphs('「今日は、ぜんぶ聞こえた」'),
          paragraphs('「帰り道に、はじめて名前を呼ばれた」'),
          paragraphs('「教えるだけなら、また来られる」'),
        ],
      },
    ],
  },
  by: '地区担当',
  createdDaysAgo: 2,
  editedDaysAgo: 1,
});
