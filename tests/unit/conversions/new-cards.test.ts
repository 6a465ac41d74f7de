import type { Card } from '@yoriai/shared/boards/card';
import { isRefusal } from '@yoriai/shared/conversions/conversion';
import { freePlaces } from '@yoriai/shared/conversions/free-places';
import { detailsBorne, faultsOfWords, newCards } from '@yoriai/shared/conversions/new-cards';
import { findConversion } from '@yoriai/shared/conversions/table';
import { describe, expect, it } from 'vitest';

const found = findConversion('needs-to-issues', 'issue', 'logic-model', 'activity');
if (isRefusal(found)) throw new Error(found.refused);
const conversion = found;

const issue = (text: string, who?: string): Card => ({
  ...{ id: 'c_1', kind: 'issue', text, order: 'a0', by: '佐久間', at: 1, who },
});
const one = issue('一', '甲会');
const two = issue('二', '乙会');
const board = { aliases: [] };
const make = (sources: readonly Card[], texts?: readonly string[]) =>
  newCards(conversion, sources, board, texts)?.map(({ text, fields }) => [text, fields.who]);

describe('the words of new cards', () => {
  it('[CNV-1] are those that are offered, or those people put instead', () => {
    expect(make([one, two])).toEqual([
      ['一', '甲会'],
      ['二', '乙会'],
    ]);
    expect(make([one, two], [' イ\r\nロ ', 'ハ'])).toEqual([
      ['イ\nロ', '甲会'],
      ['ハ', '乙会'],
    ]);
  });

  it('[CNV-1] [NTI-1] merged: who does it is said once each; split: every part keeps it', () => {
    expect(make([one, two, issue('三', '甲会')], ['ひとつ'])).toEqual([['ひとつ', '甲会、乙会']]);
    expect(make([one], ['半分', 'もう半分'])).toEqual([
      ['半分', '甲会'],
      ['もう半分', '甲会'],
    ]);
    expect(make([one, two], ['a', 'b', 'c'])).toBeUndefined();
  });

  it('[HOST-3] [B-4] [B-6] are neither empty nor longer than a card holds, as a reader counts', () => {
    const words = ['', ' 　\n', '葛󠄀'.repeat(1000), '葛󠄀'.repeat(1001), '👪'].map((text) => ({
      text,
      fields: {},
    }));
    const { empty, tooLong } = faultsOfWords(words);
    expect(empty.map(({ path }) => path)).toEqual(['texts.0', 'texts.1']);
    expect(tooLong.map(({ path }) => path)).toEqual(['texts.3']);
  });

  it('[SYNC-1] hold no half of a character', () => {
    expect(make([one], ['\uD842ん'])).toEqual([['\uFFFDん', '甲会']]);
  });

  it('[CNV-5] bear nothing of a person, in the words or beside them', () => {
    const cards = [
      { text: 'ある方', fields: {} },
      { text: '八十代', fields: { who: 'Aさんの家族' } },
    ];
    expect(detailsBorne(cards, { aliases: ['A'] })).toEqual([
      { path: 'texts.1', fault: '八十代' },
      { path: 'texts.1', fault: 'Aさん' },
    ]);
  });
});

describe('free places', () => {
  it('[CNV-1] lie below everything else, side by side, and at the corner of an empty board', () => {
    expect(freePlaces([], 2)).toEqual([
      [0, 0, 240],
      [280, 0, 240],
    ]);
    expect(
      freePlaces(
        [
          [-100, 50, 300],
          [400, 700, 240],
        ],
        6,
      ).at(-1),
    ).toEqual([-100, 1220, 240]);
  });
});
