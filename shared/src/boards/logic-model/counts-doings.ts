import { withPlainNumerals } from './numerals.ts';

const things = '人|名|世帯|組|団体|か所|カ所|ヶ所|箇所|枚|食|件|つ|本';
const counters = `回|${things}`;

/** Words with a number in them that count nothing: 一人暮らし, 一人でも, 一度. */
const idioms =
  /(?:一人|二人|ひとり|ふたり)(?:暮らし|ぐらし|ひとり|一人|親|で|も|きり)|一度|一つひとつ|一部|一緒/g;
/** Holding something, giving something out, taking part. */
const doing =
  /開催|実施|開く|開い|開き|開け|ひらく|ひらき|おこな|行う|行い|行な|催|訪問|配布|配る|配り|配達|設置|参加|来場|受講|登録|集ま|集め|作る|つくる/;
/** What is held. */
const event =
  /サロン|会議|会合|講座|講演|教室|研修|イベント|行事|催し|祭|まつり|つどい|集い|見学会|相談会|体操会|食事会|茶話会|お茶会|カフェ|会食|配食|広報|チラシ/;
/** What people's days are like. */
const living =
  /話す|話せ|話し|会う|会え|出かけ|外出|出る|出られ|食べ|食事|笑|あいさつ|歩く|歩い|歩け|通う|通え|通っ|声をかけ|つなが|買い物|眠れ|顔を見|顔を合わせ|電話/;
/** Numbers of those who came or of what was held, also without a figure. */
const tally =
  /(?:参加|来場|利用|受講|登録|相談)者?(?:数|人数|件数)|(?:開催|実施|訪問|活動)(?:回数|件数|数)|(?:参加者|来場者|受講者)(?:数)?[をがの]?(?:増|ふや|ふえ)|(?:延べ|のべ)\s*\d/;

/**
 * Whether a 目標 says how often something was done or how many came, and not what is different then (LGM-3, B-13;
 * domain.md §1.9, 23). A frequency in people's lives is none of it: 週に一度は、だれかと話す.
 */
export function countsDoings(text: string): boolean {
  const plain = withPlainNumerals(text.replace(idioms, '＊'), counters).replace(/\s+/g, ' ');
  if (tally.test(plain)) return true;
  const held = doing.test(plain) || event.test(plain);
  if (/\d+ ?回/.test(plain)) return held || !living.test(plain);
  return (
    doing.test(plain) &&
    new RegExp(
      `\\d+ ?(?:${things})(?:以上|ほど|くらい)?(?:が|に|を|の|も|で|へ)?.{0,8}(?:${doing.source})`,
    ).test(plain)
  );
}
