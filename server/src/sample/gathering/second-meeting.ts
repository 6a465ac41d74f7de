import { gathering } from '@yoriai/shared/boards/gathering/gathering';
import type { SampleBoard, SampleCard } from '../sample-board.ts';

const card = (
  key: string,
  kind: 'notice' | 'trouble' | 'help' | 'place',
  by: string,
  text: string,
  group?: string,
): SampleCard => ({ key, kind, text, by, daysAgo: 40, ...(group === undefined ? {} : { group }) });

/** みんなの紙 of the second meeting: what people sent from their phones and wrote on slips, put together under 表札. */
export const secondMeetingSample: SampleBoard = {
  key: 'gathering',
  kind: gathering.name,
  title: '二回目の寄り合い みんなの紙',
  cards: [
    card('rain', 'trouble', 'つくし', '雨の日は坂がすべって、ごみ出しに行けない', 'slope'),
    card('cart', 'trouble', '会場', '買い物の帰り、坂の途中で休む所がない', 'slope'),
    card('dark', 'trouble', 'すみれ', '夕方の坂道が暗くて、足もとが見えない', 'slope'),
    card('no-answer', 'trouble', 'なずな', '回覧板を届けても会えない家がある'),
    card('summer', 'notice', '会場', '夏休みの昼、子どもだけで過ごしている家が多い', 'children'),
    card('park', 'notice', 'たんぽぽ', '公園で遊ぶ声が、前より少なくなった', 'children'),
    card('car', 'help', 'よもぎ', '週に一度なら、車で買い物に出せます'),
    card('tea', 'help', '会場', '木曜なら、お茶の用意を手伝えます'),
    card('hall', 'place', 'つくし', '木曜の午後は、集会所があいている'),
    card('chairs', 'place', '会場', '使っていない腰かけが、倉庫に六つある'),
  ],
  links: [],
  groups: { slope: '坂の上り下りがつらい', children: '子どもの居場所がほしい' },
  staffNotes: {},
  editedBy: '地区担当',
  editedDaysAgo: 39,
};
