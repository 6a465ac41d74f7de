import type { Template } from '../template.ts';
import { line, list, say } from './parts.ts';

const who = line('who', say('だれが', 'だれが'), 200);

/** 議事録: themes first, what was decided and taken home, notices last (templates.json minutesForm, P15). */
export const minutes: Template = {
  name: 'minutes',
  version: 1,
  title: say('議事録', '｜話《はな》し｜合《あ》いの きろく'),
  hint: say(
    '話したこと、決まったこと、持ち帰ること。来られなかった人にも届く一枚',
    '｜話《はな》した こと、｜決《き》まった こと、｜持《も》ち｜帰《かえ》る こと',
  ),
  icon: 'talk',
  paper: 'shared',
  widest: 'residents',
  dated: 'day',
  remarks: ['remark'],
  sections: [
    {
      id: 'meeting',
      title: say('会合', '｜集《あつ》まり'),
      fields: [
        line('meeting', say('会合の名前', '｜集《あつ》まりの ｜名前《なまえ》'), 60, { required: true }),
        { id: 'date', type: 'date', label: say('日', '｜日《ひ》'), required: true },
        { id: 'time', type: 'time', range: true, label: say('時間', '｜時間《じかん》') },
        line('place', say('場所', '｜場所《ばしょ》'), 60),
        {
          id: 'attendance',
          type: 'table',
          label: say(
            '出席と欠席（役割と人数で）',
            '｜来《き》た ｜人《ひと》・｜休《やす》みの ｜人《ひと》',
          ),
          hint: say(
            '住民の名前は書きません。',
            '｜住民《じゅうみん》の ｜名前《なまえ》は ｜書《か》きません。',
          ),
          columns: [
            line('role', say('役割', '｜役《やく》'), 60),
            {
              id: 'present',
              type: 'number',
              label: say('出席', '｜来《き》た ｜人《ひと》'),
              unit: say('人', '｜人《にん》'),
            },
            {
              id: 'absent',
              type: 'number',
              label: say('欠席', '｜休《やす》みの ｜人《ひと》'),
              unit: say('人', '｜人《にん》'),
            },
          ],
        },
      ],
    },
    {
      id: 'talk',
      title: say('話し合ったこと', '｜話《はな》し｜合《あ》った こと'),
      fields: [
        {
          id: 'themes',
          type: 'rich',
          label: say('話し合ったこと', '｜話《はな》し｜合《あ》った こと'),
          required: true,
        },
        list(
          'needs',
          say('出された困りごと', '｜困《こま》りごと'),
          say('困りごと', '｜困《こま》りごと'),
          400,
        ),
        {
          id: 'issues',
          type: 'table',
          label: say('課題（すること）', 'これから する こと'),
          columns: [line('text', say('すること', 'する こと'), 400), who],
        },
        {
          id: 'offers',
          type: 'table',
          label: say('できそうなこと', 'できそうな こと'),
          columns: [line('text', say('できそうなこと', 'できそうな こと'), 400), who],
        },
      ],
    },
    {
      id: 'decided',
      title: say('決まったこと・持ち帰り', '｜決《き》まった こと・｜持《も》ち｜帰《かえ》る こと'),
      fields: [
        list(
          'decisions',
          say('決まったこと', '｜決《き》まった こと'),
          say('決まったこと', '｜決《き》まった こと'),
          400,
        ),
        {
          id: 'takeHome',
          type: 'table',
          label: say('持ち帰り', '｜持《も》ち｜帰《かえ》る こと'),
          columns: [
            line('group', say('団体', 'グループ'), 60),
            line('text', say('持ち帰ること', '｜持《も》ち｜帰《かえ》る こと'), 400),
            line('until', say('いつまでに', 'いつまでに'), 60),
          ],
        },
      ],
    },
    {
      id: 'next',
      title: say('次回', '｜次《つぎ》の ｜会《かい》'),
      fields: [
        { id: 'nextDate', type: 'date', label: say('次回の日', '｜次《つぎ》の ｜日《ひ》') },
        { id: 'nextTime', type: 'time', label: say('次回の時間', '｜次《つぎ》の ｜時間《じかん》') },
        line('nextTheme', say('次回のテーマ', '｜次《つぎ》に ｜話《はな》す こと'), 200, { required: true }),
      ],
    },
    {
      id: 'notices',
      title: say('報告先と連絡', '｜知《し》らせる ところ'),
      fields: [
        {
          id: 'reportTo',
          type: 'choice',
          many: true,
          label: say('報告先', '｜知《し》らせる ところ'),
          options: [
            { value: 'district', label: say('地区連合', '｜地区《ちく》の ｜集《あつ》まり') },
            {
              value: 'plan-committee',
              label: say('地区別計画推進委員会', '｜計画《けいかく》の ｜委員会《いいんかい》'),
            },
            { value: 'officers', label: say('役員会', '｜役員会《やくいんかい》') },
            { value: 'council', label: say('社協', '｜社協《しゃきょう》') },
          ],
        },
        line('contact', say('問い合わせ・相談先', '｜相談《そうだん》できる ところ'), 200, {
          required: true,
        }),
        list('notices', say('連絡事項', 'おしらせ'), say('連絡', 'おしらせ'), 400),
      ],
    },
  ],
};
