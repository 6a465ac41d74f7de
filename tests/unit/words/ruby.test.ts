import { fill } from '@yoriai/client/words/fill';
import { parseRuby, wellFormedRuby, withoutRuby } from '@yoriai/client/words/ruby';
import { describe, expect, it } from 'vitest';

describe('ruby in Aozora notation', () => {
  it('[UX-1] gives each reading to its kanji and leaves the rest as it is', () => {
    expect(parseRuby('｜新《あたら》しい ｜紙《かみ》')).toEqual([
      { text: '新', reading: 'あたら' },
      { text: 'しい ' },
      { text: '紙', reading: 'かみ' },
    ]);
    expect(withoutRuby('｜新《あたら》しい ｜紙《かみ》を')).toBe('新しい 紙を');
    expect(parseRuby('')).toEqual([]);
  });

  it('[UX-1] knows a mark without its partner', () => {
    for (const broken of ['｜紙', '紙《かみ》', '｜紙《かみ', '｜《かみ》'])
      expect(wellFormedRuby(broken)).toBe(false);
    expect(wellFormedRuby('｜紙《かみ》を')).toBe(true);
  });

  it('[HOST-5] leaves marks that a person typed in a name as typed', () => {
    const name = '｜山《やま》{{name}}<b>';
    expect(parseRuby('「{{title}}」').map((part) => fill(part.text, { title: name }))).toEqual([
      `「${name}」`,
    ]);
  });
});
