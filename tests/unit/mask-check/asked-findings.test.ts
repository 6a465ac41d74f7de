import { dialled } from '@yoriai/client/emergency/dialled';
import { askedFindings, changeOf } from '@yoriai/client/mask-check/asked-findings';
import { replaced } from '@yoriai/client/mask-check/replaced';
import { addNotName, readNotNames } from '@yoriai/shared/documents/not-names';
import type { Finding } from '@yoriai/shared/mask-check/finding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

const look = (text: string) => ({
  text,
  findings: [...text.matchAll(/山田さん/gu)].map(
    ({ 0: found, index }): Finding => ({
      kind: 'name',
      found,
      from: index,
      until: index + 4,
      instead: 'Aさん',
    }),
  ),
});
const asked = (sent: string, now: string) =>
  askedFindings(look(now), look(sent)).map(({ from, until }) => [from, until]);

describe('[ACC-6] what one is asked about', () => {
  it.each([
    ['a name that was written', '', '山田さん', [[0, 4]]],
    [
      'a second one beside the first, which stands there already',
      '山田さんと',
      '山田さんと山田さん',
      [[5, 9]],
    ],
    ['one before it', 'と山田さん', '山田さんと山田さん', [[0, 4]]],
    ['one that comes out when what stood between is taken away', '山田の田中さん', '山田さん', [[0, 4]]],
    ['nothing, when one only writes beside it', '山田さん', '山田さん、雨', []],
    ['nothing, when one takes it out', '山田さん、雨', '雨', []],
    ['nothing, when one moves it', '山田さん、雨', '雨、山田さん', []],
  ])('%s', (_, sent, now, expected) => {
    expect(asked(sent, now)).toEqual(expected);
  });

  it('a word may turn another into a finding from afar', () => {
    const far: Finding = { kind: 'school', found: '緑小', from: 0, until: 2 };
    const now = { text: '緑小に行く、三年生の子', findings: [far] };
    expect(askedFindings(now, { text: '緑小に行く、子', findings: [] })).toEqual([far]);
  });

  it('knows where words were changed', () => {
    expect(changeOf('あい', 'あうい')).toEqual({ from: 1, until: 2 });
    expect(changeOf('あうい', 'あい')).toEqual({ from: 1, until: 1 });
    expect(changeOf('ああ', 'あああ')).toEqual({ from: 2, until: 3 });
  });

  it('several words are changed in one text; what has nothing instead stays', () => {
    const text = '山田さんと山田さん';
    const [first, second] = look(text).findings;
    if (!first || !second) return expect.unreachable();
    expect(replaced(text, [first, second])).toBe('AさんとAさん');
    expect(replaced(text, [first, { ...second, instead: undefined }])).toBe('Aさんと山田さん');
  });
});

describe('[B-2] 名前ではない', () => {
  it('is kept in the paper, once, and neither a book nor a flood of words fills it', () => {
    const doc = new Y.Doc();
    for (const word of ['林', '林', 'あ'.repeat(41)]) addNotName(doc, word, 'own');
    expect(readNotNames(doc)).toEqual(['林']);
    for (let n = 0; n < 600; n += 1) addNotName(doc, `森${n}`, 'own');
    expect(readNotNames(doc)).toHaveLength(500);
  });
});

describe('[P23] a number to call', () => {
  it.each([
    ['#8008', '%238008'],
    ['０００（１１１）３３３３', '0001113333'],
    ['000-111-2222', '0001112222'],
    ['000ー111‐2222', '0001112222'],
  ])('%s is dialled %s', (written, number) => {
    expect(dialled(written)).toBe(number);
  });
});
