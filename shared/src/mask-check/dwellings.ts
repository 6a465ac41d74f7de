import { detailsIn } from './details.ts';
import { type Find, findsOf, pattern } from './pattern.ts';
import { placeNamesIn } from './place-names.ts';
import type { Token } from './tokens.ts';

const numbered = [
  pattern('address', '(?<![\\d/.-])[1-9]\\d{0,3}(?:-\\d{1,4}){3}(?![\\d/.-])', '〇番地'),
  pattern(
    'address',
    '(?<![A-Za-z\\d])(?:[A-Za-z]|\\d{1,2}号?)棟\\s?\\d{2,4}(?![\\d人名世帯年月日時分])',
    '〇号',
  ),
  pattern(
    'address',
    '(?<=(?:荘|ハイツ|ハイム|コーポ|メゾン|マンション|アパート)の)\\d{3,4}(?![\\d人名世帯年月日時分円])',
    '〇号',
  ),
  pattern('address', '(?<=号?棟\\s?)\\d{2,4}(?![\\d人名世帯年月日時分])', '〇号'),
  pattern('address', '〒\\s?\\d{3}-?\\d{4}', '（住所）'),
  pattern('address', '(?<![\\d/.-])\\d{1,3}-\\d{1,3}(?=の(?:家|お宅|空き家|方の家|住人))', '〇番地'),
  pattern(
    'address',
    '(?<![一二三四五六七八九十\\d])[一二三四五六七八九十\\d]{1,3}の[一二三四五六七八九十\\d]{1,3}の[一二三四五六七八九十\\d]{1,4}(?=の(?![一二三四五六七八九十\\d])|に住|番地|号)',
    '〇番地',
  ),
];
const hidden = [
  pattern('building', '[〇○◯●]{1,4}(?:荘|ハイツ|ハイム|コーポ|メゾン|マンション|アパート)', 'アパート'),
];
const houses = /荘$|ハイツ|ハイム|コーポ|メゾン|マンション|アパート/u;
const block = /^.{1,4}?(?:丁目|ちょうめ)/u;

/** In which house somebody lives (P2, B-3). A 丁目 alone, a 組 and a 班 are what a board speaks of (P3). @param text folded */
export const dwellingsIn = (text: string, tokens: readonly Token[]): readonly Find[] => [
  ...detailsIn(text, []).flatMap(({ what, found, from, until, instead }): Find[] => {
    if (what !== 'block' || /[組班]$/u.test(found)) return [];
    const ofBlock = block.exec(found)?.[0];
    return ofBlock === found ? [] : [{ kind: 'address', from, until, instead: ofBlock ?? instead }];
  }),
  ...findsOf([...numbered, ...hidden], text),
  ...placeNamesIn(text, tokens).flatMap(({ name, from, until }): Find[] =>
    houses.test(name)
      ? [
          {
            kind: 'building',
            from,
            until,
            instead: /マンション|メゾン/u.test(name) ? 'マンション' : 'アパート',
          },
        ]
      : [],
  ),
];
