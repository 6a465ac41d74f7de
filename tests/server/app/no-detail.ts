import { expect } from 'vitest';

// Kinship with さん is a role (娘さん); a family name with さん is not.
const nameLike =
  /(?<!娘|息子|長男|長女|次男|赤)(?<=[\p{Script=Han}\p{Script=Katakana}])(さん|様|氏|君|ちゃん)/u;
const placeLike =
  /[0-9０-９一二三四五六七八九十]+\s*(号棟|号室|番地|番|号)|[0-9０-９]{2,4}[-－ー][0-9０-９]+|団地|荘|マンション|アパート|@/;

/** No word that reads like a name, a number of a house, a telephone or an address (P1–P3). */
export function expectNoDetail(word: string): void {
  expect(word).not.toMatch(nameLike);
  expect(word).not.toMatch(placeLike);
}
