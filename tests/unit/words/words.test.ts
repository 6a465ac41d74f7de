import { paperWords } from '@yoriai/client/app/paper-words';
import { peoplePagesWords } from '@yoriai/client/app/people-words';
import { allWords } from '@yoriai/client/app/words';
import { maskCheckWords } from '@yoriai/client/mask-check/words';
import { deskWords } from '@yoriai/client/meetings/desk/words';
import { phoneWords } from '@yoriai/client/meetings/phone/words';
import { meetingsWords } from '@yoriai/client/meetings/words';
import { redactionWords } from '@yoriai/client/redaction/words';
import type { WordTree } from '@yoriai/client/words/define-words';
import { wellFormedRuby, withoutRuby } from '@yoriai/client/words/ruby';
import { describe, expect, it } from 'vitest';
import { withoutReading } from '../../support/readings.ts';

/** Every sentence of a tree with its dotted key. */
function sentences(tree: WordTree, before = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as const] : sentences(value, `${before}${key}.`),
  );
}

const places = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe.each(
  Object.entries({
    ...allWords,
    ...paperWords,
    ...peoplePagesWords,
    maskCheck: maskCheckWords,
    phone: phoneWords,
    meetings: meetingsWords,
    desk: deskWords,
    redaction: redactionWords,
  }),
)('the words of %s', (_room, words) => {
  const ja = sentences(words.ja);
  const easy = new Map(sentences(words['ja-easy']));

  it('[UX-1] stand in Japanese and in easy Japanese, with the same places to fill', () => {
    expect([...easy.keys()].sort()).toEqual(ja.map(([key]) => key).sort());
    for (const [key, sentence] of ja) {
      expect(sentence.trim(), key).not.toBe('');
      expect(easy.get(key)?.trim(), key).not.toBe('');
      expect(places(easy.get(key) ?? ''), key).toEqual(places(sentence));
    }
  });

  it('[UX-1] carry a well-formed reading on every kanji of easy Japanese, and none elsewhere', () => {
    for (const [key, sentence] of ja) expect(withoutRuby(sentence), key).toBe(sentence);
    for (const [key, sentence] of easy) {
      expect(wellFormedRuby(sentence), `${key}: ${sentence}`).toBe(true);
      expect(withoutReading(sentence), `${key}: ${sentence}`).toBeNull();
    }
  });

  it('[UX-7] are kind and plain: no exclamation mark', () => {
    for (const [key, sentence] of [...ja, ...easy]) expect(/[!！]/.test(sentence), key).toBe(false);
  });
});
