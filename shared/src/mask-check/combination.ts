import type { Card } from '../boards/card.ts';
import { enough, narrowingIn } from './narrowing.ts';

const ofOne =
  /男性|女性|男の[人子]|女の[人子]|本人|ある方|奥さん|旦那|ご?主人|夫婦|親子|家庭|息子|娘|お?(?:ばあ|じい)(?:さん|ちゃん)|お(?:母|父|かあ|とう)さん|[A-Za-z]\s?さん|さん(?=[はがもの、])|の方(?!々|面|向|法|針|が多|も多|が増|も増)|人が(?:い|ひとり|一人)|(?:住|暮ら)して(?:い|る)/u;
const ofMany =
  /多い|多く|増え|たち|方々|みんな|皆さん|の人々|世帯が?(?:多|増|[\d０-９]{2,})|％|%|割|サロン|教室/u;

interface Together {
  /** UTF-16 units of the folded text, `until` exclusive. */
  readonly from: number;
  readonly until: number;
  /** What of it stands in the words, and which fields of the card take part. */
  readonly words: readonly string[];
  readonly fields: readonly string[];
}

/** The card's fields that narrow down who it is, as a form asks for them. */
function fieldsThatNarrow({ ageBand, living, signs }: Card): Readonly<Record<string, string>> {
  return {
    ...(typeof ageBand === 'string' ? { age: 'ageBand' } : {}),
    ...(typeof living === 'string' && living !== 'unknown' ? { living: 'living' } : {}),
    ...(Array.isArray(signs) && signs.length > 0 ? { matter: 'signs' } : {}),
  };
}

/**
 * Where so much is said of one person that few households are left (P6): of the person whose card it is, or in one line.
 * What a card's fields say by themselves is what the board asks for: there are words to it, or there is no warning.
 *
 * @param text folded
 * @param card whose words they are
 */
export function combinationsInWords(text: string, card: Card | undefined): readonly Together[] {
  const inFields = card === undefined ? {} : fieldsThatNarrow(card);
  const isPerson = card?.kind === 'person';
  return (isPerson ? [{ line: text, from: 0 }] : linesOf(text)).flatMap(({ line, from }): Together[] => {
    if (!isPerson && (!ofOne.test(line) || ofMany.test(line))) return [];
    const inWords = narrowingIn(line);
    const words = Object.values(inWords);
    const all = new Set([...Object.keys(inWords), ...Object.keys(inFields)]);
    if (all.size < enough || words.length === 0) return [];
    const fields = Object.entries(inFields).flatMap(([what, field]) => (what in inWords ? [] : [field]));
    return [{ from, until: from + line.length, words, fields }];
  });
}

function linesOf(text: string): readonly { readonly line: string; readonly from: number }[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const at = { line, from };
    from += line.length + 1;
    return at;
  });
}
