import iconv from 'iconv-lite';

/** Signs that are one and the same in Shift_JIS, as Unicode and as Windows call them. */
const twins: Readonly<Record<string, string>> = {
  '〜': '～',
  '−': '－',
  '‖': '∥',
  '—': '―',
  '¢': '￠',
  '£': '￡',
  '¬': '￢',
  '–': '－',
};

const inWindows = (text: string): string => text.replaceAll(/[〜−‖—¢£¬–]/g, (it) => twins[it] ?? it);

const instead = '〓';
const known = new Map<string, boolean>();

function has(character: string): boolean {
  if (character <= '\u007f') return true;
  const asked = known.get(character);
  if (asked !== undefined) return asked;
  const answer = iconv.decode(iconv.encode(character, 'cp932'), 'cp932') === character;
  known.set(character, answer);
  return answer;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** Characters, as a reader counts them, that Shift_JIS has not. */
export function lackingIn(text: string): readonly string[] {
  const windows = inWindows(text);
  if (/^\p{ASCII}*$/u.test(windows)) return [];
  return [...segmenter.segment(windows)].flatMap(({ segment }) => ([...segment].every(has) ? [] : [segment]));
}

/** A text in Shift_JIS as Windows has it; what it has not becomes 〓. */
export function toShiftJis(text: string): Buffer {
  const words = [...segmenter.segment(inWindows(text))].map(({ segment }) =>
    [...segment].every(has) ? segment : instead,
  );
  return iconv.encode(words.join(''), 'cp932');
}
