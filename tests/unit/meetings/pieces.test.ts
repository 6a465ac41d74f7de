import { beginning, isLong, mostPieces, piecesOf } from '@yoriai/client/meetings/phone/pieces';
import { countCharacters } from '@yoriai/shared/documents/characters';
import { limits } from '@yoriai/shared/limits';
import { describe, expect, it } from 'vitest';
import { phoneInHand, settled } from './phone-hand.ts';

const most = limits.cardTextCharacters;
const lines = (n: number, join = '\n') => Array.from({ length: n }, (_, i) => `声その${i + 1}`).join(join);

describe('[B-5] a long text on a phone', () => {
  it('is asked about when no card holds it, or when it is a list; a few lines are one thing to say', () => {
    expect([isLong('坂がすべる'), isLong(lines(5)), isLong('あ'.repeat(most))]).toEqual([
      false,
      false,
      false,
    ]);
    expect([isLong(lines(6)), isLong(lines(200, '\r\n')), isLong('あ'.repeat(most + 1))]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each([
    ['lines', '坂\n夜道\n', ['坂', '夜道']],
    [
      'CRLF, blank lines and cells side by side',
      '1\t坂がすべる\r\n\r\n2\t夜道が暗い',
      ['1 坂がすべる', '2 夜道が暗い'],
    ],
    ['a line break within a cell', '"坂の\n上"\t急\n下\tゆるい', ['坂の\n上 急', '下 ゆるい']],
  ])('goes card by card: %s', (_, text, texts) => {
    expect(piecesOf(text)).toEqual({ texts, rest: [] });
  });

  it('200 lines: fifty cards, and the rest stays to be sent after them', () => {
    const { texts, rest } = piecesOf(lines(200, '\r\n'));
    expect([texts.length, rest.length, rest[0]]).toEqual([mostPieces, 150, '声その51']);
  });

  it('5,000 characters: each card ends behind a sentence where it can, and not a character is lost', () => {
    const sentence = '坂の上のバス停まで歩くのがつらくなったという人が近所に何人もいる。';
    const text = sentence.repeat(Math.ceil(5000 / sentence.length)).slice(0, 5000);
    const { texts, rest } = piecesOf(text);
    expect(texts.every((it) => countCharacters(it) <= most)).toBe(true);
    expect(texts.slice(0, -1).every((it) => it.endsWith('。'))).toBe(true);
    expect([...texts, ...rest].join('')).toBe(text);
    expect(piecesOf('𠮷'.repeat(2500)).texts.map(countCharacters)).toEqual([1000, 1000, 500]);
  });

  it('only its beginning is sent, and the rest stays in the box', () => {
    const { texts, rest } = beginning(`${'あ'.repeat(990)}。${'い'.repeat(990)}。${'う'.repeat(500)}`);
    expect([texts.map(countCharacters), rest.map(countCharacters)]).toEqual([[991], [991, 500]]);
  });
});

describe('[B-5] [B-21] many cards at once', () => {
  const send = (hand: Awaited<ReturnType<typeof phoneInHand>>, text: string, ofMany = false) =>
    hand.phone.send({ do: 'send', kind: 'trouble', text, ...(ofMany ? { ofMany } : {}) });

  it('wait while the server takes no more, go by themselves, and none comes back into the box', async () => {
    const hand = await phoneInHand();
    hand.line.refusals.push('send-slow-down', 'send-slow-down');
    for (const text of ['一', '二', '三']) send(hand, text, true);
    await settled();
    expect([hand.line.texts, hand.kept.get().outgoing.length, hand.phone.trouble.get()]).toEqual([
      [],
      3,
      undefined,
    ]);
    hand.clock.pass(10_000);
    await settled();
    expect(hand.line.texts).toEqual([]);
    hand.clock.pass(10_000);
    await settled();
    expect([hand.line.texts, hand.kept.get().outgoing]).toEqual([['一', '二', '三'], []]);
    expect(hand.kept.get().draft.text).toBe('');
  });

  it('what somebody writes meanwhile goes before them; what is taken back or chosen does not wait at all', async () => {
    const hand = await phoneInHand();
    hand.line.refusals.push('send-slow-down');
    for (const text of ['一', '二']) send(hand, text, true);
    await settled();
    send(hand, '先に');
    hand.phone.send({ do: 'vote', vote: 'v_1', cards: [] });
    await settled();
    expect(hand.line.got.map((it) => it.do)).toEqual(['vote']);
    hand.clock.pass(10_000);
    await settled();
    expect(hand.line.texts).toEqual(['先に', '一', '二']);
  });

  it('go on after a reload of the page', async () => {
    const hand = await phoneInHand();
    hand.line.refusals.push('send-slow-down');
    for (const text of ['一', '二']) send(hand, text, true);
    await settled();
    const again = await hand.reload();
    await settled();
    expect([again.line.texts, again.kept.get().outgoing]).toEqual([['一', '二'], []]);
  });
});
