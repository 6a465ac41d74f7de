import type { Template } from '../template.ts';
import { line, lines, say } from './parts.ts';

/** 実践記録: one row for each meeting or exchange, プラン before, プロセス and モニタリング after (WS-3, templates.json practiceRecordForm). */
export const practiceRecord: Template = {
  name: 'practice-record',
  version: 1,
  title: say('実践記録', '｜活動《かつどう》の きろく'),
  hint: say(
    '会合もやりとりも一件ずつ。入る前の目標と、入った経過、所感を残す',
    '｜集《あつ》まりや ｜話《はなし》を、｜一《ひと》つずつ ｜残《のこ》す',
  ),
  icon: 'record',
  paper: 'shared',
  dated: 'year',
  remarks: ['remark'],
  sections: [
    {
      id: 'records',
      title: say('記録', 'きろく'),
      lead: say(
        '出席した会議、イベント、相手との調整、この話はこの人というやりとり',
        '｜出《で》た ｜会議《かいぎ》、イベント、｜人《ひと》との ｜話《はなし》',
      ),
      fields: [
        {
          id: 'records',
          type: 'table',
          label: say('記録', 'きろく'),
          numbered: true,
          columns: [
            { id: 'date', type: 'date', label: say('年月日', '｜日《ひ》づけ'), required: true },
            { id: 'time', type: 'time', range: true, label: say('時間', '｜時間《じかん》') },
            line('meeting', say('会合の名前', '｜集《あつ》まりの ｜名前《なまえ》'), 60, { required: true }),
            line('place', say('場所', '｜場所《ばしょ》'), 60),
            line('recorder', say('記録した職員', '｜書《か》いた ｜職員《しょくいん》'), 40),
            {
              id: 'kind',
              type: 'choice',
              label: say('種別', '｜種類《しゅるい》'),
              options: [
                { value: 'meeting', label: say('会議', '｜会議《かいぎ》') },
                { value: 'event', label: say('イベント', 'イベント') },
                { value: 'arranging', label: say('相手との調整', '｜相手《あいて》との ｜相談《そうだん》') },
                {
                  value: 'key-person',
                  label: say(
                    '個別のやりとり（キーパーソン）',
                    '｜一人《ひとり》の ｜人《ひと》との ｜話《はなし》',
                  ),
                },
              ],
            },
            line(
              'standing',
              say('自分の立場・参加の目的', 'どんな ｜立場《たちば》で、なぜ ｜出《で》たか'),
              60,
            ),
            lines('plan', say('プラン（目標とすること）', 'したい こと（プラン）'), {
              guide: 200,
              when: 'before',
              hint: say('入る前に書いておけます。', '｜行《い》く ｜前《まえ》に ｜書《か》けます。'),
            }),
            line('process', say('プロセス（経過の概要）', 'あった こと（プロセス）'), 2000, {
              guide: 400,
              long: true,
              when: 'after',
            }),
            {
              id: 'report',
              type: 'check',
              label: say('★ 報告書などが別にある', '★ ほかに ｜報告書《ほうこくしょ》が ある'),
            },
            lines('monitoring', say('モニタリング（所感・展望）', '｜思《おも》った こと（モニタリング）'), {
              guide: 100,
              when: 'after',
              internal: true,
              hint: say(
                'プランと比べて、短くどうぞ。',
                'プランと くらべて、｜短《みじか》く ｜書《か》きます。',
              ),
            }),
            {
              id: 'policy',
              type: 'choice',
              many: true,
              label: say('支援の方針', 'ささえかた'),
              options: [
                { value: 'know', label: say('しる', '｜知《し》る') },
                { value: 'connect', label: say('つなぐ', 'つなぐ') },
                { value: 'involve', label: say('まきこむ', 'まきこむ') },
                { value: 'create', label: say('つくりだす', 'つくりだす') },
                { value: 'spread', label: say('ひろげる', 'ひろげる') },
              ],
            },
            {
              id: 'cards',
              type: 'reference',
              to: ['card'],
              many: true,
              label: say('関連するカード', 'つながる カード'),
            },
          ],
        },
      ],
    },
  ],
};
