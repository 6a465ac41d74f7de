/** よび名 to begin with, so that nobody has to think of one or to write the real name: flowers, grasses, birds, in kana. */
export const nicknames = [
  'つくし',
  'すみれ',
  'たんぽぽ',
  'なのはな',
  'さくら',
  'わらび',
  'ふきのとう',
  'あじさい',
  'ひまわり',
  'あさがお',
  'ききょう',
  'はぎ',
  'すすき',
  'こすもす',
  'もみじ',
  'いちょう',
  'きんもくせい',
  'さざんか',
  'なんてん',
  'すいせん',
  'うめ',
  'つばき',
  'れんげ',
  'どんぐり',
  'まつぼっくり',
  'すずめ',
  'つばめ',
  'めじろ',
  'うぐいす',
  'せきれい',
  'ほたる',
  'とんぼ',
] as const;

/** @param chance at least 0, less than 1 */
export const someNickname = (chance: number): string =>
  nicknames[Math.floor(chance * nicknames.length)] ?? 'つくし';
