import { el, written } from '@yoriai/client/picture/svg';
import { wrapText } from '@yoriai/client/picture/wrap';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeWidth } from './fake-pen.ts';

const wrap = (text: string, room: number) => wrapText(text, room, (piece) => fakeWidth(piece, 10));

describe('words on paper', () => {
  it('[CAN-8] are broken between words, and a particle stays with its word', () => {
    expect(wrap('買い物帰りは荷物が重くて、たまに転びそうになる', 120).join('|')).toBe(
      '買い物帰りは荷物が|重くて、たまに|転びそうになる',
    );
    expect(wrap('坂の上と\n三丁目', 400)).toEqual(['坂の上と', '三丁目']);
    expect(wrap('', 100)).toEqual(['']);
  });

  it('[CAN-8] no line begins with 、。っー」 or ends with an opening bracket', () => {
    const text = '「ちょっと」と、言える。（だれもが）カードーー、ヶ月々「あ」';
    for (let room = 20; room < 200; room += 10)
      for (const line of wrap(text, room)) {
        expect(line).not.toMatch(/^[、。っー」）々ヶょ]/);
        expect(line).not.toMatch(/[「（]$/);
      }
  });

  it('[CAN-8] a word wider than the line is broken between characters, and nothing is lost', () => {
    const text = fc.string({
      unit: fc.constantFrom('坂', 'a', '、', '「', '」', ' ', 'ー', '𠮷', '葛\u{e0100}'),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 200 }), (words, room) => {
        const lines = wrap(words, room);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
        // What 禁則 keeps together may stand out a little.
        for (const line of lines.filter((it) => !/[、ー「」]/.test(it)))
          expect(fakeWidth(line, 10)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('[B-22] nobody can write SVG, and nothing that XML refuses or that turns a line around is kept', () => {
    const hostile = '</text><script>alert("1")</script>&\'\u0000\u202e\ud800\ufffe';
    const drawn = el('text', { x: 1.005, 'data-title': hostile }, written(hostile));
    expect(drawn).not.toMatch(/<script|<\/text><|\p{Cc}|\u202e|\ufffe/u);
    expect(drawn).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(written(words)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
        expect(written(words).isWellFormed()).toBe(true);
      }),
    );
  });
});
