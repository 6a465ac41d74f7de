import { newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import type { PlainWorksheet, Row } from '@yoriai/shared/documents/worksheet';
import { ownRecordOf, recordOfMinutes, roomOf, rowOfMinutes } from '@yoriai/shared/records/from-minutes';
import { minutes } from '@yoriai/shared/worksheets/templates/minutes';
import { describe, expect, it } from 'vitest';
import { countingHand } from '../../support/hand.ts';
import { row } from './book.ts';

const hand = countingHand('南 ひなた');

const line = (table: string, texts: Row['texts'], more: Partial<Row> = {}): Row => ({
  ...{ id: hand.id('w_'), table, order: 'a0', by: '南 ひなた', at: 1, values: {}, texts },
  ...more,
});

const themes = [
  'お知らせが止まりやすい家がある。班ごとに様子がちがう。',
  '店先を少しだけ貸してもらえないか。',
];

const paper: PlainWorksheet = {
  ...newWorksheet(minutes, '三回目の寄り合い 議事録', hand),
  values: {
    date: { value: '2026-11-10', by: '南 ひなた', at: 1 },
    time: { value: { from: '18:30', to: '20:30' }, by: '南 ひなた', at: 1 },
  },
  texts: { meeting: '三回目の寄り合い', place: 'つばめ野会館 和室', nextTheme: '回覧板のこと' },
  rich: { themes: themes.map((text) => ({ type: 'paragraph', inline: [{ text }] })) },
  rows: [
    line('decisions', { text: '腰かけを二つ置く。' }),
    line('decisions', { text: 'やめた話' }, { away: 2 }),
    line('decisions', { text: ' ' }),
    line('takeHome', { group: '班長会', text: '回覧板のまわし方', until: '次の寄り合い' }),
  ],
};

const making = { recorder: '佐久間 るい', say: ({ ja }: { ja: string }) => ja };
const made = recordOfMinutes(paper, making);

describe('a record made of minutes', () => {
  it('[WS-3] day, hours, meeting, place and recorder are there; プラン and 所感 are left to the person', () => {
    const { values, texts } = rowOfMinutes(made, made.process, { minutes: 's_1', title: paper.title });
    expect(values).toEqual({
      date: '2026-11-10',
      time: { from: '18:30', to: '20:30' },
      kind: 'meeting',
    });
    expect(texts).toMatchObject({
      meeting: '三回目の寄り合い',
      place: 'つばめ野会館 和室',
      recorder: '佐久間 るい',
    });
    expect(Object.keys(texts ?? {}).sort()).toEqual(['meeting', 'place', 'process', 'recorder']);
  });

  it('[WS-3] 経過 is what was decided, taken home and talked about, in the words of the minutes', () => {
    expect(made.process.split('\n')).toEqual([
      '【決まったこと】腰かけを二つ置く。',
      '【持ち帰り】班長会／回覧板のまわし方／次の寄り合い',
      `【話し合ったこと】${themes[0]}`,
      themes[1],
    ]);
    expect(made.isCut).toBe(false);
  });

  it('[WS-3] 経過 ends with a whole sentence, and says that there is more', () => {
    const long = `${'あ'.repeat(150)}。${'い'.repeat(150)}。${'う'.repeat(150)}。`;
    const cut = recordOfMinutes(
      { ...paper, rows: [], rich: { themes: [{ type: 'paragraph', inline: [{ text: long }] }] } },
      making,
    );
    expect(cut.process).toBe(`【話し合ったこと】${'あ'.repeat(150)}。${'い'.repeat(150)}。`);
    expect(cut.isCut).toBe(true);
  });

  it('[B-6] a first sentence longer than the form asks for stays whole, up to what the field takes', () => {
    const { limit } = roomOf('process');
    const process = (text: string) =>
      recordOfMinutes({ ...paper, rows: [line('decisions', { text })], rich: {} }, making);
    expect(process('葛󠄀'.repeat(600)).process).toContain('葛󠄀'.repeat(600));
    expect(process('葛󠄀'.repeat(limit)).isCut).toBe(true);
  });

  it('[WS-3] minutes in which nothing stands yet fill in what is known', () => {
    const empty = recordOfMinutes(newWorksheet(minutes, '役員会', hand), making);
    expect(empty).toEqual({
      ...{ date: undefined, time: undefined, place: '', process: '', isCut: false },
      ...{ meeting: '役員会', recorder: '佐久間 るい' },
    });
    expect(rowOfMinutes(empty, ' ', { minutes: 's_1', title: '役員会' }).texts).not.toHaveProperty('process');
  });

  it('[WS-3] the record says which minutes it is of', () => {
    expect(rowOfMinutes(made, '', { minutes: 's_1', title: paper.title }).source).toEqual({
      ...{ to: 'worksheet', paper: 's_1', words: '三回目の寄り合い 議事録', seen: '' },
    });
  });
});

describe('a record of these minutes that is there already', () => {
  const source = { to: 'worksheet', paper: 's_1', words: '', seen: '' } as const;
  const mine = row({ recorder: '佐久間るい', meeting: '名前を直した会' }, { source });

  it('[WS-3] is one’s own that was made of them, or put down by hand for the same day and name', () => {
    const byHand = row({ recorder: '佐久間 るい', date: '2026-11-10', meeting: '三回目の 寄り合い' });
    expect(ownRecordOf([mine], made, 's_1')?.id).toBe(mine.id);
    expect(ownRecordOf([byHand], made, 's_1')?.id).toBe(byHand.id);
    expect(ownRecordOf([mine], made, 's_2')).toBeUndefined();
    expect(ownRecordOf([{ ...mine, away: 3 }], made, 's_1')).toBeUndefined();
  });

  it('[B-35] is nobody else’s: each of the same meeting makes theirs', () => {
    const others = row({ recorder: '藤代 環', date: '2026-11-10', meeting: '三回目の寄り合い' }, { source });
    expect(ownRecordOf([others], made, 's_1')).toBeUndefined();
  });
});
