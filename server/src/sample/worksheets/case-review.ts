import { paragraphs, type SampleWorksheet } from './sample-worksheet.ts';

/** Whom the case is about, on the map of the sample; it is the first of the case's own letters (AC-B B7). */
export const casePerson = { board: 'map', card: 'A' } as const;
/** How far back the records go that were brought in, in days. */
export const casePeriod = { from: 110, to: 2 } as const;

/** What people wrote on the case sheet; the rest of it is assembled (WS-5). */
export const caseReviewSample: SampleWorksheet = {
  template: 'case-review',
  title: '「編み物なら教えられる」Aさんと坂の上の四軒',
  texts: { place: 'つばめ野地区（坂の上）', presenter: '地区担当' },
  rich: {
    summary: paragraphs(
      'サロンに来なくなったAさんを民生委員が気にかけ、訪問が始まった。坂の上には似た暮らしの家が四軒あり、顔は知っていても、声をかけ合う間柄ではなかった。',
      '「編み物なら教えられる」という言葉から、助けられる人が教える人になる道が見えてきた。',
    ),
    insight: paragraphs('困りごとより先に、得意なことをたずねると話がはずんだ。'),
  },
  rows: {
    questions: [
      {
        texts: { text: '支え手が民生委員お一人に片寄っている。四軒が声をかけ合う間柄を、どう後押しできるか' },
      },
      { texts: { text: '行きの車は見つかった。帰りの坂を、頼みごとにせずに歩くには' } },
    ],
  },
  remarks: [
    {
      kind: 'question',
      on: 'outline',
      text: '四軒の方が、自分から声をかけた場面はありましたか',
      by: '助言者',
      daysAgo: 2,
    },
    {
      kind: 'fact',
      on: 'progress',
      text: 'サロンの席は、休みのあいだもあけてあった',
      by: '地域ケアプラザ',
      daysAgo: 2,
    },
  ],
  by: '地区担当',
  createdDaysAgo: 5,
  editedDaysAgo: 2,
};
