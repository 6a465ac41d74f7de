import { type Find, findsOf, pattern } from './pattern.ts';

const paper =
  '(?:被保険者|保険証|介護保険|健康保険|医療保険|年金|マイナンバー|個人番号|口座|診察券|受給者|手帳|免許証|通帳|住民票|在留カード|患者)';

const patterns = [
  pattern(
    'insurance',
    `(?<=${paper}[^\\d。、\\n]{0,8})(?:(?:No|NO)\\.?\\s?)?\\d(?:[\\d\\s-]|番号){3,16}\\d`,
    '（番号）',
  ),
  pattern(
    'insurance',
    `(?<=${paper}[^〇一二三四五六七八九。、\\n]{0,6})[〇零一二三四五六七八九]{6,16}`,
    '（番号）',
  ),
  pattern('insurance', '(?<![\\d-])\\d{4}[\\s-]\\d{4}[\\s-]\\d{4}(?![\\d-])', '（番号）'),
];

/** Numbers that offices give to one person (P2). @param text folded */
export const personalNumbersIn = (text: string): readonly Find[] => findsOf(patterns, text);
