import { type ErrorId, YoriaiError } from '@yoriai/shared/errors';
import type { PhoneView } from '@yoriai/shared/meetings/api';
import { type Store, valueStore } from '../../collaboration/store.ts';
import type { KeptStore, Outgoing } from './kept.ts';
import type { Line } from './line.ts';
import type { News } from './news.ts';
import { type After, openOutbox } from './outbox.ts';
import { giveBack, unsentWords } from './unsent.ts';
import { known, withDone } from './with-done.ts';

/** Where the person stands with this phone. */
export type Where =
  | { readonly is: 'opening' }
  | { readonly is: 'outside' }
  | { readonly is: 'inside'; readonly view: PhoneView }
  /** Shut: お礼, 相談先, and what was written and never sent, for as long as the page is open (MTG-10, B-17). */
  | { readonly is: 'over'; readonly contacts: PhoneView['contacts']; readonly unsent: readonly string[] };

/** Why something did not go: an error of the product, no answer, or a browser that keeps no cookie (B-26). */
export type Trouble = ErrorId | 'no-line' | 'no-cookie';

export interface PhoneOptions {
  readonly line: Line;
  readonly kept: KeptStore;
  readonly after: After;
  /** This device's clock, milliseconds since 1970. */
  readonly now: () => number;
  readonly newKey: () => string;
  readonly news: (hear: (revision?: number) => void) => News;
}

export interface Phone {
  readonly where: Store<Where>;
  readonly kept: KeptStore;
  /** Whether answers come. */
  readonly isOn: Store<boolean>;
  /** The last no, until the next act. */
  readonly trouble: Store<Trouble | undefined>;
  /** What this device's clock is behind the server's, in milliseconds (B-27). */
  offset(): number;
  join(code: string, name: string): Promise<Trouble | undefined>;
  promise(): Promise<Trouble | undefined>;
  send(item: Omitted<Outgoing, 'key'>): void;
  again(key: string): void;
  drop(key: string): void;
  /** Away with what was said of the last no. */
  hush(): void;
  leave(): Promise<void>;
  /** From お礼 to the door. */
  enterAgain(): void;
  /** The page is seen again, or the network is back. */
  wake(): void;
  /** The device says that it has no network. */
  lost(): void;
}

type Omitted<T, K extends keyof T> = T extends unknown ? Omit<T, K> : never;

export function openPhone({ line, kept, after, now, newKey, news: openNews }: PhoneOptions): Phone {
  const where = valueStore<Where>({ is: 'opening' });
  const isOn = valueStore(true);
  const trouble = valueStore<Trouble | undefined>(undefined);
  let news: News | undefined;
  let offset = 0;
  let asking: Promise<void> | undefined;
  let isAskedAgain = false;

  const outbox = openOutbox({
    items: () => kept.get().outgoing,
    keep: (outgoing) => kept.change({ outgoing }),
    send: line.send,
    after,
    done(item, card) {
      const at = where.get();
      if (at.is !== 'inside') return;
      isOn.set(true);
      trouble.set(undefined);
      where.set({ is: 'inside', view: withDone(at.view, item, card) });
      void ask();
    },
    refused(item, id) {
      // What is gone need not be taken back.
      if (item.do === 'withdraw' && id === 'not-found') return outbox.drop(item.key);
      trouble.set(id);
      giveBack(kept, item, id);
    },
    held(id) {
      if (id === undefined) isOn.set(false);
      else trouble.set(id);
    },
    over: () => shut([]),
  });

  /** Asks what there is to show; asked meanwhile, once more after it. */
  function ask(): Promise<void> {
    if (asking !== undefined) {
      isAskedAgain = true;
      return asking;
    }
    asking = askOnce().finally(() => {
      asking = undefined;
      if (!isAskedAgain) return;
      isAskedAgain = false;
      void ask();
    });
    return asking;
  }

  async function askOnce(): Promise<void> {
    const begun = now();
    try {
      show(await line.view(), begun);
    } catch (fault) {
      if (idOf(fault) === 'pass-over') {
        isOn.set(true);
        if (where.get().is === 'opening') return unsentWords(kept).length > 0 ? shut([]) : outside();
        if (where.get().is === 'inside') shut([]);
        else if (where.get().is === 'over') rest();
      } else isOn.set(false);
    }
  }

  function show(view: PhoneView, begun: number): void {
    isOn.set(true);
    // Half of the way there and back has passed since the server looked at its clock.
    offset = view.now - (begun + now()) / 2;
    if (view.stage === 'closed') shut(view.contacts);
    else enter(view);
  }

  function enter(view: PhoneView): void {
    const before = where.get();
    if (before.is === 'over') backIn(before.unsent);
    where.set({ is: 'inside', view: known(view) });
    follow();
    if (view.stage === 'in') outbox.flush();
  }

  function follow(): void {
    news ??= openNews((revision) => {
      const at = where.get();
      if (revision === undefined || at.is !== 'inside' || at.view.revision !== revision) void ask();
    });
  }

  /** 進行 opened the meeting again: what was never sent is back in the box (B-29). */
  function backIn(unsent: readonly string[]): void {
    rest();
    if (unsent.length > 0) kept.change({ draft: { text: unsent.join('\n') } });
  }

  function rest(): void {
    news?.stop();
    news = undefined;
  }

  function outside(): void {
    const { joining } = kept.get();
    kept.wipe();
    if (joining) kept.change({ joining });
    rest();
    where.set({ is: 'outside' });
  }

  /** The page is wiped; what was never sent is held until it is closed. Opened again by 進行, it comes back by itself. */
  function shut(contacts: PhoneView['contacts']): void {
    const at = where.get();
    if (at.is === 'over') return;
    const unsent = unsentWords(kept);
    const known = at.is === 'inside' ? at.view.contacts : [];
    kept.wipe();
    trouble.set(undefined);
    where.set({ is: 'over', contacts: contacts.length > 0 ? contacts : known, unsent });
    follow();
    news?.slow();
  }

  void ask();
  const retryOpening = (): void => {
    if (where.get().is !== 'opening') return;
    void ask();
    after(openingMs, retryOpening);
  };
  after(openingMs, retryOpening);

  const troubleOf = async (act: () => Promise<void>): Promise<Trouble | undefined> => {
    try {
      await act();
      return undefined;
    } catch (fault) {
      return idOf(fault) ?? 'no-line';
    }
  };

  return {
    where,
    kept,
    isOn,
    trouble,
    offset: () => offset,
    async join(code, name) {
      const fault = await troubleOf(() => line.join(code, name));
      if (fault !== undefined) return fault;
      kept.wipe();
      const begun = now();
      const unseen = await troubleOf(async () => show(await line.view(), begun));
      return unseen === 'pass-over' ? 'no-cookie' : unseen;
    },
    promise: () =>
      troubleOf(async () => {
        const begun = now();
        show(await line.promise(), begun);
      }),
    send(item) {
      trouble.set(undefined);
      outbox.add({ ...item, key: newKey() } as Outgoing);
    },
    again(key) {
      trouble.set(undefined);
      outbox.again(key);
    },
    drop: outbox.drop,
    hush: () => trouble.set(undefined),
    async leave() {
      const fault = await troubleOf(() => line.leave());
      if (fault === undefined || fault === 'pass-over') {
        shut([]);
        rest();
      } else trouble.set(fault);
    },
    enterAgain: outside,
    wake() {
      if (where.get().is === 'outside') return;
      if (news) news.wake();
      else void ask();
      if (where.get().is === 'inside') outbox.flush();
    },
    lost: () => isOn.set(false),
  };
}

const openingMs = 4000;

const idOf = (fault: unknown): ErrorId | undefined => (fault instanceof YoriaiError ? fault.id : undefined);
