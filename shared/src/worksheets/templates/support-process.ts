import type { Template } from '../template.ts';
import { activityField, lines, say } from './parts.ts';
import { supportSteps } from './support-steps.ts';

/** 支援プロセス①–⑧ ふりかえり: where an activity stands now (several at once), what was done, what comes next. */
export const supportProcess: Template = {
  name: 'support-process',
  version: 1,
  title: say('支援プロセスのふりかえり', '｜活動《かつどう》を ささえる 8つの ｜段階《だんかい》'),
  hint: say(
    '八つの段階のどこにいるか。行ったり来たりしながら次を考える',
    '8つの ｜段階《だんかい》の どこに いるか、｜考《かんが》える',
  ),
  icon: 'sprout',
  paper: 'shared',
  dated: 'day',
  remarks: ['remark'],
  sections: [
    {
      id: 'head',
      title: say('取り組みと日付', '｜取《と》り｜組《く》みと ｜日《ひ》づけ'),
      lead: say(
        '順番どおりとは限りません。いまいる段階は、いくつでも',
        '｜順番《じゅんばん》は ｜決《き》まって いません。いくつ ｜選《えら》んでも いいです',
      ),
      fields: [
        activityField,
        { id: 'date', type: 'date', label: say('ふりかえった日', 'ふりかえった ｜日《ひ》') },
      ],
    },
    ...supportSteps.map(({ title, aim, scene }, index) => {
      const id = `s${index + 1}`;
      return {
        id,
        title,
        lead: aim,
        fields: [
          { id: `${id}.now`, type: 'check', label: say('いまここにいる', 'いま ここ') } as const,
          lines(`${id}.done`, say('してきたこと', 'して きた こと'), {
            hint: say(`たとえば、${scene.ja}`, `たとえば、${scene['ja-easy']}`),
          }),
          lines(`${id}.next`, say('次にすること', '｜次《つぎ》に する こと')),
        ],
      };
    }),
  ],
};
