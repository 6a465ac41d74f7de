import { type ErrorId, errors, YoriaiError } from '@yoriai/shared/errors';
import type { Outgoing } from './kept.ts';

/** Calls back after so many milliseconds, unless it is taken back. */
export type After = (milliseconds: number, run: () => void) => () => void;

export interface OutboxOptions {
  /** What waits to be sent, in its order; outlasts a reload. */
  readonly items: () => readonly Outgoing[];
  readonly keep: (items: readonly Outgoing[]) => void;
  /** @returns the id of the card that came of it. @throws YoriaiError for a no; anything else: no answer came */
  readonly send: (item: Outgoing) => Promise<string | undefined>;
  readonly after: After;
  /** The server has it. */
  readonly done: (item: Outgoing, card: string | undefined) => void;
  /** The server said no, and will again. */
  readonly refused: (item: Outgoing, id: ErrorId) => void;
  /** It could not be sent now and will be by itself: no answer came, or the server is in trouble. */
  readonly held: (id: ErrorId | undefined) => void;
  /** This phone takes part no longer. */
  readonly over: () => void;
}

/** What a person sends, one after the other, each until the server has it or said no (MTG-3, AC-A A8). */
export interface Outbox {
  add(item: Outgoing): void;
  /** The person wants it sent once more, or thrown away. */
  again(key: string): void;
  drop(key: string): void;
  /** The network may be back: tries at once. */
  flush(): void;
}

const firstWait = 1000;
const longestWait = 10_000;
/** How long after a no to more cards the next one of many is tried (B-5, B-21). */
const fullWait = 10_000;
/** A fault of the server that comes so often is no passing one; what is behind it is to get through. */
const faultsBorne = 5;

export function openOutbox(options: OutboxOptions): Outbox {
  const { items, keep, send, after, done, refused, held, over } = options;
  let isSending = false;
  let isAskedAgain = false;
  let wait = firstWait;
  let faults = 0;
  let isFull = false;
  let cancel: () => void = () => undefined;

  const without = (key: string): readonly Outgoing[] => items().filter((it) => it.key !== key);
  const isThere = ({ key }: Outgoing): boolean => items().some((it) => it.key === key);
  /** What somebody just wrote goes before the rest of a long list. */
  const next = (): Outgoing | undefined => {
    const open = items().filter((it) => it.refused === undefined && !(isFull && it.do === 'send'));
    return open.find((it) => !isOfMany(it)) ?? open[0];
  };

  const later = (): void => {
    cancel = after(wait, flush);
    wait = Math.min(longestWait, wait * 2);
  };

  /** @returns whether the next one may follow. */
  const dealtWith = (item: Outgoing, fault: unknown): boolean => {
    const id = fault instanceof YoriaiError ? fault.id : undefined;
    if (id === 'pass-over' || id === 'meeting-over') {
      over();
      return false;
    }
    if (id === undefined || isPassing(id, faults)) {
      if (id === 'server-fault') faults += 1;
      held(id);
      later();
      return false;
    }
    faults = 0;
    if (id === 'send-slow-down' && item.do === 'send' && items().some(isOfMany)) {
      isFull = true;
      after(fullWait, () => {
        isFull = false;
        flush();
      });
    } else if (isThere(item)) refused(item, id);
    return true;
  };

  async function sendAll(): Promise<void> {
    for (let item = next(); item; item = next()) {
      try {
        const card = await send(item);
        [wait, faults] = [firstWait, 0];
        done(item, card);
        // The page may have been wiped meanwhile: nothing is kept anew then.
        if (isThere(item)) keep(without(item.key));
      } catch (fault) {
        if (!dealtWith(item, fault)) return;
      }
    }
  }

  function flush(): void {
    if (isSending) {
      isAskedAgain = true;
      return;
    }
    cancel();
    [isSending, isAskedAgain] = [true, false];
    void sendAll().finally(() => {
      isSending = false;
      // Something was added when the last look for it was over already.
      if (isAskedAgain && next()) flush();
    });
  }

  return {
    flush,
    add(item) {
      keep([...items().filter((it) => !isReplaced(it, item)), item]);
      flush();
    },
    again(key) {
      keep(items().map((it) => (it.key === key ? { ...it, refused: undefined } : it)));
      flush();
    },
    drop: (key) => keep(without(key)),
  };
}

/** Whether the server may say yes to the same another time by itself. */
const isPassing = (id: ErrorId, faults: number): boolean =>
  id === 'too-many-messages' ||
  (errors[id].status >= 500 && !(id === 'server-fault' && faults >= faultsBorne));

const isOfMany = (item: Outgoing): boolean =>
  item.do === 'send' && item.ofMany === true && item.refused === undefined;

/** What is overtaken by what comes after it: an older choice, older words of the same card. */
function isReplaced(old: Outgoing, next: Outgoing): boolean {
  if (next.do === 'vote') return old.do === 'vote';
  if (next.do === 'send' || old.do !== 'change') return false;
  return old.card === next.card;
}
