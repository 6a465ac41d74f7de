import { keptName, openKept } from '@yoriai/client/meetings/phone/kept';
import { describe, expect, it } from 'vitest';
import { phoneInHand, settled, write } from './phone-hand.ts';

const words = ({ phone }: { phone: { where: { get(): { is: string } } } }) => {
  const where = phone.where.get() as { is: string; view?: { cards: readonly { text: string }[] } };
  return where.view?.cards.map(({ text }) => text);
};

describe('what is sent from a phone', () => {
  it('[MTG-3] goes in its order, one after the other, and is seen at once', async () => {
    const hand = await phoneInHand();
    for (const text of ['一', '二', '三']) write(hand, text);
    expect(hand.kept.get().outgoing.map((it) => it.do)).toEqual(['send', 'send', 'send']);
    await settled();
    expect(hand.line.texts).toEqual(['一', '二', '三']);
    expect(words(hand)).toEqual(['一', '二', '三']);
    expect(hand.kept.get().outgoing).toEqual([]);
  });

  it('[MTG-3] [A8] waits while there is no network, says so, and goes once when it is back', async () => {
    const hand = await phoneInHand();
    hand.line.network = 'down';
    write(hand, '坂がすべる');
    await settled();
    expect(hand.phone.isOn.get()).toBe(false);
    for (let minute = 0; minute < 2; minute += 1) {
      hand.clock.pass(60_000);
      await settled();
    }
    expect([hand.line.texts, hand.place.kept()?.outgoing.length]).toEqual([[], 1]);
    hand.line.network = 'up';
    hand.clock.pass(10_000);
    await settled();
    expect([hand.line.texts, hand.phone.isOn.get(), hand.kept.get().outgoing]).toEqual([
      ['坂がすべる'],
      true,
      [],
    ]);
  });

  it('[MTG-3] goes at once when the device says that the network is back', async () => {
    const hand = await phoneInHand();
    hand.line.network = 'down';
    write(hand, '坂がすべる');
    await settled();
    hand.line.network = 'up';
    hand.phone.wake();
    await settled();
    expect(hand.line.texts).toEqual(['坂がすべる']);
  });

  it('[MTG-3] is one card when the answer was lost, also through a reload of the page', async () => {
    const hand = await phoneInHand();
    hand.line.network = 'lost';
    write(hand, '坂がすべる');
    await settled();
    hand.clock.pass(3000);
    await settled();
    hand.line.network = 'up';
    const again = await hand.reload();
    await settled();
    expect(again.line.got.length).toBeGreaterThan(1);
    expect(new Set(again.line.got.map(({ key }) => key)).size).toBe(1);
    expect([again.line.texts, again.kept.get().outgoing]).toEqual([['坂がすべる'], []]);
  });

  it('[MTG-3] keeps what stands in the box, letter by letter, through a reload', async () => {
    const hand = await phoneInHand();
    hand.kept.change({ draft: { text: '回覧板を持って', kind: 'notice' } });
    const again = await hand.reload();
    expect(again.kept.get().draft).toEqual({ text: '回覧板を持って', kind: 'notice' });
  });

  it.each(['phase-forbids', 'writing-stopped', 'sending-held', 'send-slow-down', 'meeting-not-now'] as const)(
    '[MTG-7] %s: the words are back in the box, and what to do is said',
    async (id) => {
      const hand = await phoneInHand();
      hand.line.refusals.push(id);
      write(hand, '坂がすべる');
      await settled();
      expect(hand.phone.trouble.get()).toBe(id);
      expect(hand.kept.get()).toMatchObject({
        draft: { text: '坂がすべる', kind: 'trouble' },
        outgoing: [],
      });
    },
  );

  it('[MTG-7] a no does not hold up what comes after it, and never writes over what is in the box', async () => {
    const hand = await phoneInHand();
    hand.line.refusals.push('phase-forbids');
    write(hand, '一');
    write(hand, '二');
    hand.kept.change({ draft: { text: '三を書いているところ' } });
    await settled();
    expect(hand.line.texts).toEqual(['二']);
    expect(hand.kept.get()).toMatchObject({
      draft: { text: '三を書いているところ' },
      outgoing: [{ text: '一', refused: 'phase-forbids' }],
    });
    const [first] = hand.kept.get().outgoing;
    hand.phone.again(first?.key ?? '');
    await settled();
    expect([hand.line.texts, hand.kept.get().outgoing]).toEqual([['二', '一'], []]);
  });

  it('[MTG-3] a full disk is waited out; a fault that comes again and again gives the words back', async () => {
    const hand = await phoneInHand();
    hand.line.refusals.push('storage-unavailable', 'storage-unavailable');
    write(hand, '一');
    await settled();
    expect(hand.phone.trouble.get()).toBe('storage-unavailable');
    for (let turn = 0; turn < 3; turn += 1) {
      hand.clock.pass(10_000);
      await settled();
    }
    expect([hand.line.texts, hand.phone.trouble.get()]).toEqual([['一'], undefined]);
    hand.line.refusals.push(...Array.from({ length: 9 }, () => 'server-fault' as const));
    write(hand, '二');
    for (let turn = 0; turn < 9; turn += 1) {
      await settled();
      hand.clock.pass(10_000);
    }
    expect([hand.kept.get().draft.text, hand.phone.trouble.get()]).toEqual(['二', 'server-fault']);
  });

  it('[A5] words put right twice before they could be sent are sent as they are last', async () => {
    const hand = await phoneInHand();
    write(hand, '一');
    await settled();
    const card = hand.line.got[0] && `c_${hand.line.got[0].key}`;
    hand.line.network = 'down';
    for (const text of ['二', '三'])
      hand.phone.send({ do: 'change', card: card ?? '', kind: 'trouble', text });
    await settled();
    hand.line.network = 'up';
    hand.phone.wake();
    await settled();
    expect([hand.line.texts, hand.line.got.map((it) => it.do)]).toEqual([['三'], ['send', 'change']]);
  });

  it('[MTG-8] of choices that wait the last one is sent', async () => {
    const hand = await phoneInHand();
    hand.line.network = 'down';
    hand.phone.send({ do: 'vote', vote: 'v', cards: ['a'] });
    await settled();
    hand.phone.send({ do: 'vote', vote: 'v', cards: ['b', 'c'] });
    hand.line.network = 'up';
    hand.phone.wake();
    await settled();
    expect(hand.line.got).toMatchObject([{ do: 'vote', cards: ['b', 'c'] }]);
  });
});

describe('a phone', () => {
  it('[MTG-10] [A14] is wiped at the close: お礼 and 相談先, and nothing left in storage', async () => {
    const hand = await phoneInHand();
    write(hand, '一');
    await settled();
    hand.line.stage = 'closed';
    hand.hear(1);
    await settled();
    expect(hand.phone.where.get()).toEqual({
      is: 'over',
      contacts: [{ label: '地域の相談窓口', phone: '012-345-6789' }],
      unsent: [],
    });
    expect(hand.place.size()).toBe(0);
  });

  it('[B-17] that was away when the meeting ended gives back what was never sent, and keeps none of it', async () => {
    const hand = await phoneInHand();
    hand.line.network = 'down';
    write(hand, '三日まえの言葉');
    hand.kept.change({ draft: { text: '書きかけ' } });
    await settled();
    hand.line.network = 'up';
    hand.line.over = 'meeting-over';
    hand.clock.pass(10_000);
    await settled();
    expect(hand.phone.where.get()).toMatchObject({ is: 'over', unsent: ['三日まえの言葉', '書きかけ'] });
    expect(hand.place.size()).toBe(0);
  });

  it('[B-17] opened again after its pass ended gives back what was never sent', async () => {
    const hand = await phoneInHand();
    hand.kept.change({ draft: { text: '書きかけ' } });
    hand.line.over = 'pass-over';
    const again = await hand.reload();
    expect(again.phone.where.get()).toMatchObject({ is: 'over', unsent: ['書きかけ'] });
    again.phone.enterAgain();
    expect([again.phone.where.get(), again.place.size()]).toEqual([{ is: 'outside' }, 0]);
  });

  it('[MTG-10] an answer that comes after the close writes nothing into the storage', async () => {
    const hand = await phoneInHand();
    let answer: () => void = () => undefined;
    hand.line.until = new Promise((resolve) => {
      answer = resolve;
    });
    write(hand, '一');
    await settled();
    hand.line.stage = 'closed';
    hand.hear(1);
    await settled();
    answer();
    await settled();
    expect([hand.phone.where.get().is, hand.line.texts, hand.place.size()]).toEqual(['over', ['一'], 0]);
  });

  it('[B-29] comes back by itself when the meeting is opened again, with what was in the box', async () => {
    const hand = await phoneInHand();
    hand.kept.change({ draft: { text: '書きかけ' } });
    hand.line.stage = 'closed';
    hand.hear(1);
    await settled();
    hand.line.stage = 'in';
    hand.hear(2);
    await settled();
    expect([hand.phone.where.get().is, hand.kept.get().draft.text]).toEqual(['inside', '書きかけ']);
  });

  it('[B-27] knows the time of the server, however wrong its own clock is', async () => {
    const hand = await phoneInHand();
    expect(hand.phone.offset()).toBe(3_600_000);
    hand.clock.jump(-7_200_000);
    hand.hear();
    await settled();
    expect(hand.phone.offset()).toBe(3_600_000);
  });

  it('[MTG-3] left open while the product was made new passes over kinds that it does not know', async () => {
    const hand = await phoneInHand();
    const { view } = hand.line;
    hand.line.view = async () => ({ ...(await view()), kinds: ['dream', 'trouble'] as never });
    hand.hear();
    await settled();
    expect(hand.phone.where.get()).toMatchObject({ view: { kinds: ['trouble'] } });
  });

  it('[MTG-3] does not ask for what it has: the same revision is no news', async () => {
    const hand = await phoneInHand();
    let asked = 0;
    const { view } = hand.line;
    hand.line.view = () => {
      asked += 1;
      return view();
    };
    hand.hear(0);
    hand.hear(1);
    await settled();
    expect(asked).toBe(1);
  });

  it('[MTG-2] keeps what was typed at the door through a reload, and nothing of it once one is in', async () => {
    const hand = await phoneInHand();
    hand.line.over = 'pass-over';
    const again = await hand.reload();
    again.kept.change({ joining: { code: '204 816', name: 'つくし' } });
    const third = await again.reload();
    expect(third.kept.get().joining).toEqual({ code: '204 816', name: 'つくし' });
    hand.line.over = undefined;
    expect(await third.phone.join('204 816', 'つくし')).toBeUndefined();
    expect([third.phone.where.get().is, third.place.kept()?.joining]).toEqual(['inside', undefined]);
  });

  it('[B-26] in a browser that keeps no cookie it says so, and points to paper', async () => {
    const hand = await phoneInHand();
    hand.line.over = 'pass-over';
    const again = await hand.reload();
    again.line.join = async () => undefined;
    expect(await again.phone.join('123456', 'つくし')).toBe('no-cookie');
  });

  it('[B-26] where storage is blocked, as in private browsing, or damaged, what is typed lasts as long as the page', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const kept = openKept({ getItem: blocked, setItem: blocked, removeItem: blocked });
    kept.change({ draft: { text: '書きかけ' } });
    expect(kept.get().draft.text).toBe('書きかけ');
    const damaged = openKept({
      getItem: (name) => (name === keptName ? '{"version":1,"dra' : null),
      setItem: () => undefined,
      removeItem: () => undefined,
    });
    expect(damaged.get().outgoing).toEqual([]);
  });
});
