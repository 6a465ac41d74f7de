import type { Template } from '../template.ts';
import { lines, say } from './parts.ts';

/** 主体形成サイクル: 仮説→行動→成果の共有, with the residents' words as they were spoken (templates.json agencyCycle). */
export const agencyCycle: Template = {
  name: 'agency-cycle',
  version: 1,
  title: say('主体形成サイクル', 'ためして みんなで ｜見《み》る くりかえし'),
  hint: say(
    '仮説を立て、やってみて、成果をみんなで分け合う。声はそのまま残す',
    '｜考《かんが》えて、やってみて、みんなで ｜見《み》る',
  ),
  icon: 'history',
  paper: 'shared',
  widest: 'partners',
  remarks: ['remark'],
  sections: [
    {
      id: 'turns',
      title: say('めぐり', 'くりかえし'),
      lead: say('一行が一周です。次の仮説は、前の成果から', '1｜行《ぎょう》が 1｜回《かい》です'),
      fields: [
        {
          id: 'turns',
          type: 'table',
          label: say('めぐり', 'くりかえし'),
          columns: [
            lines('hypothesis', say('仮説', 'こうすれば よく なると ｜思《おも》う こと')),
            lines('action', say('行動', 'やって みた こと')),
            lines('result', say('成果', 'かわった こと')),
            { id: 'shared', type: 'date', label: say('分け合った日', 'みんなで ｜見《み》た ｜日《ひ》') },
            lines('voices', say('住民の声', 'みんなの ｜声《こえ》'), {
              hint: say(
                '言われた言葉のまま書きます。',
                '｜言《い》った ｜言葉《ことば》の まま ｜書《か》きます。',
              ),
            }),
          ],
        },
      ],
    },
  ],
};
