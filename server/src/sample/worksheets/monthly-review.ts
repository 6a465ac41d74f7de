import type { SampleWorksheet } from './sample-worksheet.ts';

/** 月例検証: three workers, a quarter of an hour each (domain.md §1.2). */
export const monthlyReviewSample: SampleWorksheet = {
  template: 'monthly-review',
  title: '月例検証 三人の報告',
  rows: {
    entries: [
      {
        texts: {
          recorder: '地区担当',
          area: 'つばめ野地区',
          achievement: '坂の上の四軒のことが、みなさんの言葉で話されるようになった',
          wall: '民生委員お一人に声かけが片寄ったまま。次の支え手の頼み方がわからない',
        },
      },
      {
        texts: {
          recorder: 'となりの地区の担当',
          area: '川むこう地区',
          achievement: '駅前の喫茶の日に、男の人が四人つづけて来るようになった',
          wall: '話は出るが、課題の言葉にならない',
        },
      },
      {
        texts: {
          recorder: '地域福祉コーディネーター',
          area: '区の全体',
          achievement: '薬局からの電話が、相談の入り口になってきた',
          wall: '相談のあと、地域へ返す道がほそい',
        },
      },
    ],
    hints: [
      { texts: { text: '自分の地区なら、頼む前に「得意なこと」をたずねて回る' } },
      { texts: { text: '自分の地区なら、行きだけの車から始める' } },
      { texts: { text: '自分の地区なら、声をそのまま壁にはって、次の会まで待つ' } },
    ],
    toMyArea: [
      { texts: { area: 'つばめ野地区', text: '喫茶の日を、坂の下の店先でひらけないか' } },
      { texts: { area: '川むこう地区', text: 'マップに線を引く日をつくる' } },
    ],
    orgIssues: [{ texts: { text: '車の保険のことは、地区ごとではなく社協でまとめて調べる' } }],
  },
  by: '地区担当',
  createdDaysAgo: 18,
  editedDaysAgo: 17,
};
