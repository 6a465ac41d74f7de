import type { ChoiceField, ReferenceField, TableField, TextField } from '../field.ts';
import type { Wording } from '../wording.ts';

/** Words in both languages of the product. */
export const say = (ja: string, easy: string): Wording => ({ ja, 'ja-easy': easy });

/** A text of one or two lines. @param limit characters. */
export const line = (
  id: string,
  label: Wording,
  limit: number,
  more: Partial<TextField> = {},
): TextField => ({
  id,
  type: 'text',
  label,
  limit,
  ...more,
});

/** A text of several lines: up to 1,000 characters. */
export const lines = (id: string, label: Wording, more: Partial<TextField> = {}): TextField =>
  line(id, label, 1000, { long: true, ...more });

/** A table whose rows are one text each. */
export const list = (
  id: string,
  label: Wording,
  column: Wording,
  limit: number,
  more: Partial<TableField> = {},
): TableField => ({ id, type: 'table', label, columns: [line('text', column, limit)], ...more });

/** The activity that a paper looks at. */
export const activityField: ReferenceField = {
  id: 'activity',
  type: 'reference',
  to: ['card'],
  only: ['activity'],
  label: say('取り組み', '｜取《と》り｜組《く》み'),
};

/** How it is known (templates.json areaProfileItems: 把握方法). */
export const methodField: ChoiceField = {
  id: 'method',
  type: 'choice',
  label: say('調べ方', '｜調《しら》べかた'),
  options: [
    { value: 'statistics', label: say('統計', '｜統計《とうけい》') },
    { value: 'hearing', label: say('聞き取り', '｜聞《き》いた') },
    { value: 'walking', label: say('歩いて見た', '｜歩《ある》いて ｜見《み》た') },
    { value: 'survey', label: say('アンケート', 'アンケート') },
  ],
};

export const originField: TextField = line('origin', say('出典', 'どこで ｜知《し》ったか'), 100);

/** The rows a paper takes from the area's 地域概況, as they were then. */
export const profileTable: TableField = {
  id: 'profile',
  type: 'table',
  label: say('地域概況', 'まちの ようす'),
  hint: say(
    '地域概況の紙から入ります。ここで数字を打ち直すことはありません。',
    '「まちの ようす」の ｜紙《かみ》から ｜入《はい》ります。',
  ),
  columns: [
    line('label', say('項目', 'なに'), 60),
    line('value', say('値', 'あたい'), 60),
    line('asOf', say('時点', 'いつの こと'), 20),
    originField,
  ],
};
