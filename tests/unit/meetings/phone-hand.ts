import {
  type Kept,
  type KeptStore,
  keptName,
  type Outgoing,
  openKept,
  type Place,
} from '@yoriai/client/meetings/phone/kept';
import type { Line } from '@yoriai/client/meetings/phone/line';
import { openPhone, type Phone } from '@yoriai/client/meetings/phone/phone';
import { type ErrorId, YoriaiError } from '@yoriai/shared/errors';
import type { PhoneView } from '@yoriai/shared/meetings/api';
import { type ClockByHand, clockByHand } from '../../support/collaboration/by-hand.ts';

/** What one tab of a browser keeps. */
function placeByHand(): Place & {
  readonly kept: () => Kept | undefined;
  readonly size: () => number;
} {
  const all = new Map<string, string>();
  return {
    getItem: (name) => all.get(name) ?? null,
    setItem: (name, value) => void all.set(name, value),
    removeItem: (name) => void all.delete(name),
    kept: () => {
      const text = all.get(keptName);
      return text === undefined ? undefined : (JSON.parse(text) as Kept);
    },
    size: () => all.size,
  };
}

/** Everything that was promised and can be has happened. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

/** A server with one meeting, as far as one phone sees it; the network is pulled and put back by hand. */
class LineByHand implements Line {
  /** `down`: nothing arrives. `lost`: it arrives, and the answer does not come back. */
  network: 'up' | 'down' | 'lost' = 'up';
  /** The next commands are refused with these. */
  readonly refusals: ErrorId[] = [];
  readonly got: Outgoing[] = [];
  over: ErrorId | undefined;
  /** Answers to what is sent wait for this. */
  until: Promise<void> | undefined;
  stage: PhoneView['stage'] = 'in';
  revision = 0;
  readonly #clock: ClockByHand;
  readonly #cards = new Map<string, { id: string; text: string }>();

  constructor(clock: ClockByHand) {
    this.#clock = clock;
  }

  get texts(): readonly string[] {
    return [...this.#cards.values()].map(({ text }) => text);
  }

  view = (): Promise<PhoneView> => this.#answer(() => this.#view());
  join = (): Promise<void> => this.#answer(() => undefined);
  promise = (): Promise<PhoneView> => this.#answer(() => this.#view());
  leave = (): Promise<void> => this.#answer(() => undefined);

  send = async (item: Outgoing): Promise<string | undefined> => {
    const card = await this.#answer(() => this.#take(item));
    await this.until;
    return card;
  };

  #take(item: Outgoing): string | undefined {
    const refusal = this.refusals.shift();
    if (refusal !== undefined) throw new YoriaiError(refusal);
    this.got.push(item);
    if (item.do === 'change') this.#cards.set(item.card, { id: item.card, text: item.text });
    if (item.do !== 'send') return undefined;
    const id = `c_${item.key}`;
    if (!this.#cards.has(id)) this.#cards.set(id, { id, text: item.text });
    return id;
  }

  async #answer<T>(act: () => T): Promise<T> {
    await Promise.resolve();
    if (this.network === 'down') throw new TypeError('Failed to fetch');
    if (this.over !== undefined) throw new YoriaiError(this.over);
    const answer = act();
    if (this.network === 'lost') throw new TypeError('Failed to fetch');
    return answer;
  }

  #view(): PhoneView {
    return {
      now: this.#clock.now() + 3_600_000,
      revision: this.revision,
      meeting: { title: '秋の寄り合い', area: 'つばめ野地区' },
      name: 'つくし',
      present: 3,
      stage: this.stage,
      promises: [],
      kinds: ['notice', 'trouble'],
      frozen: false,
      cards: [...this.#cards.values()].map((it) => ({ ...it, kind: 'trouble', state: 'waiting' })),
      contacts: [{ label: '地域の相談窓口', phone: '012-345-6789' }],
    };
  }
}

export interface PhoneInHand {
  readonly clock: ClockByHand;
  readonly line: LineByHand;
  readonly place: ReturnType<typeof placeByHand>;
  readonly kept: KeptStore;
  readonly phone: Phone;
  /** What the server says over the socket. */
  hear(revision?: number): void;
  /** The same tab, opened again on the same storage and server. */
  reload(): Promise<PhoneInHand>;
}

export async function phoneInHand(
  clock = clockByHand(),
  line = new LineByHand(clock),
  place = placeByHand(),
): Promise<PhoneInHand> {
  let keys = 0;
  let hear: (revision?: number) => void = () => undefined;
  const kept = openKept(place);
  const phone = openPhone({
    ...{ line, kept, after: clock.after, now: clock.now },
    newKey: () => `key-${clock.now()}-${++keys}`,
    news: (listen) => {
      hear = listen;
      return { wake: () => listen(), slow: () => undefined, stop: () => undefined };
    },
  });
  await settled();
  return {
    ...{ clock, line, place, kept, phone, hear: (revision) => hear(revision) },
    reload: () => phoneInHand(clock, line, place),
  };
}

/** Types into the box and presses 送る, as the page does. */
export function write({ kept, phone }: PhoneInHand, text: string): void {
  kept.change({ draft: { text: '', kind: 'trouble' } });
  phone.send({ do: 'send', kind: 'trouble', text });
}
