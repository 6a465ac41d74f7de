import type { Field } from '../field.ts';
import type { Section, Template } from '../template.ts';
import type { Wording } from '../wording.ts';
import { guidelines } from './guideline-items.ts';
import { lines, say } from './parts.ts';

/** An item asks for three things: 重点課題, 現状・問題点, 当面の取り組み. Its question is the label of the first. */
const itemFields = (id: string, question: Wording): readonly Field[] => [
  { id: `${id}.priority`, type: 'priority', label: question },
  lines(`${id}.status`, say('現状・問題点', 'いまの ようす')),
  lines(`${id}.next`, say('当面の取り組み', 'これから する こと')),
];

const sections = guidelines.flatMap(({ title: part, directions }, g): readonly Section[] =>
  directions.map(({ title, items }, d) => {
    const id = `${g + 1}-${d + 1}`;
    return {
      id,
      ...(d === 0 ? { part } : {}),
      title,
      fields: items.flatMap((question, i) => itemFields(`${id}-${i + 1}`, question)),
    };
  }),
);

/** 取り組みチェックシート: each fills one alone, all are opened together (WS-6, P17). No score in it. */
export const guidelineCheck: Template = {
  name: 'guideline-check',
  version: 1,
  title: say('取り組みチェックシート', 'そしきの とりくみ チェック'),
  hint: say(
    '四つの指針をめぐり、重点と現状と当面の取り組みを各自で書いて、いっせいに開く',
    '｜一人《ひとり》ずつ ｜書《か》いて、いっしょに ｜開《ひら》く',
  ),
  icon: 'check-sheet',
  paper: 'sealed',
  dated: 'year',
  remarks: [],
  sections: [
    {
      id: 'head',
      title: say('重点のつけ方', 'しるしの つけかた'),
      lead: say(
        '一枚のシートでは、どちらか一方を使います',
        '｜一枚《いちまい》の ｜紙《かみ》では、｜一《ひと》つだけ ｜使《つか》います',
      ),
      fields: [
        {
          id: 'notation',
          type: 'choice',
          label: say('重点のつけ方', 'しるしの つけかた'),
          options: [
            { value: 'marks', label: say('◎と○', '◎と ○') },
            { value: 'numbers', label: say('1、2…の順番', '1、2…の ｜順番《じゅんばん》') },
          ],
        },
        {
          id: 'finished',
          type: 'check',
          label: say('書きおえた', '｜書《か》き｜終《お》わった'),
          hint: say(
            '名前と「書きおえた」だけが、みんなに見えます',
            '｜名前《なまえ》と「｜書《か》き｜終《お》わった」だけが みんなに ｜見《み》えます',
          ),
        },
      ],
    },
    ...sections,
    {
      // Written by the group on the paper they share, when all have been opened.
      id: 'summary',
      title: say('突き合わせて話したこと', 'みんなで ｜話《はな》した こと'),
      fields: [
        {
          id: 'summary',
          type: 'rich',
          label: say(
            '見えてきたことと、みんなで取り組むこと',
            '｜見《み》えて きた ことと、みんなで する こと',
          ),
        },
      ],
    },
  ],
};
