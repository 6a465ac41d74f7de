import { needsToIssues } from '@yoriai/shared/boards/needs-to-issues/needs-to-issues';
import type { SampleBoard } from '../sample-board.ts';
import { children } from './children.ts';
import { company } from './company.ts';
import { dailyLife } from './daily-life.ts';
import { errands } from './errands.ts';
import { cardsOf, linksOf } from './theme.ts';

const themes = [company, errands, dailyLife, children];

/** 困りごと→課題, as two meetings left it: voices under the people's own 表札, 問題 out of them, 課題 out of those. */
export const needsToIssuesSample: SampleBoard = {
  key: 'needs',
  kind: needsToIssues.name,
  title: 'つばめ野の声から課題へ',
  cards: themes.flatMap(cardsOf),
  links: themes.flatMap(linksOf),
  groups: Object.fromEntries(themes.map(({ group }) => group)),
  staffNotes: {
    door: '消費生活の窓口と、次の見守り講座の日取りを相談中。どなたの話かは、会の席では出さない。',
    'share-ride': '施設の車を借りられるかは、保険のことが先。地区社協の会で、できる範囲から話す。',
  },
  editedBy: '地区担当',
  editedDaysAgo: 5,
};
