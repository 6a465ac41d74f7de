import type { BoardTemplate } from '../board-kind.ts';

/** Starter boards: questions only. What is troubling and what is to be done, people say. */
const fromVoices: BoardTemplate = {
  name: 'from-voices',
  title: '困りごとから課題へ',
  cards: [
    { key: 'ask', kind: 'voice', text: 'このごろ、どんな声を聞きましたか。聞いたままの言葉で書きます' },
  ],
  links: [],
};

const aboutDailyLife: BoardTemplate = {
  name: 'about-daily-life',
  title: 'くらしの困りごとから',
  cards: [
    { key: 'home', kind: 'voice', text: '家の中やごみ出しで、困っている声はありますか' },
    { key: 'out', kind: 'voice', text: '買い物や通院など、外へ出ることで困っている声はありますか' },
    { key: 'people', kind: 'voice', text: '話し相手や頼れる人のことで、どんな声がありますか' },
  ],
  links: [],
};

export const needsToIssuesTemplates: readonly BoardTemplate[] = [fromVoices, aboutDailyLife];
