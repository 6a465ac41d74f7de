import type { BoardTemplate } from '../board-kind.ts';

/** Starter boards: questions only (TLK, `prompts`). What is answered, people say. */
const goodAndTroubling: BoardTemplate = {
  name: 'good-and-troubling',
  title: 'この町のいいところ・困っていること',
  cards: [
    { key: 'good', kind: 'notice', text: 'この町のいいところは、どんなところですか' },
    { key: 'troubling', kind: 'notice', text: '日ごろの暮らしで、困っていることはありますか' },
    { key: 'we', kind: 'idea', text: '私たちにできそうなことは、ありますか' },
  ],
  links: [],
};

const fromNotices: BoardTemplate = {
  name: 'from-notices',
  title: '気づきから始まる話し合い',
  cards: [
    { key: 'notice', kind: 'notice', text: 'このごろ、気になったことはありますか' },
    { key: 'shared', kind: 'shared', text: 'ほかにも、同じように感じている方はいますか' },
    { key: 'invitation', kind: 'invitation', text: 'これから、どなたに声をかけましょうか' },
    { key: 'home', kind: 'take-home', text: '会に持ち帰って、話してみたいことはありますか' },
  ],
  links: [],
};

export const talkTemplates: readonly BoardTemplate[] = [goodAndTroubling, fromNotices];
