import type { AskAccess } from '@yoriai/server/collaboration/authentication';
import { type ConnectedPerson, createEngine, type Engine } from '@yoriai/server/collaboration/engine';
import { type MemoryStorage, memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { Journal } from '@yoriai/server/storage/ports';
import { documentAccess } from '@yoriai/shared/access/policy';
import { pino } from 'pino';
import { type ClockByHand, clockByHand } from './by-hand.ts';
import { HandCrankedWire } from './hand-cranked-wire.ts';
import { TestPage } from './test-page.ts';
import { turns } from './turns.ts';

export const person = (name = '佐久間', more: Partial<ConnectedPerson> = {}): ConnectedPerson => ({
  sessionId: `session-${name}`,
  accountId: `account-${name}`,
  name,
  role: 'staff',
  ...more,
});

/** A page with the wire it hangs on. */
export interface Seat {
  readonly page: TestPage;
  readonly wire: HandCrankedWire;
  readonly who: ConnectedPerson;
}

/** An engine over a memory journal, people around it, and one crank for all of their wires. */
export interface Table {
  readonly engine: Engine;
  readonly storage: MemoryStorage;
  readonly clock: ClockByHand;
  /** Lines of the engine's log. */
  readonly log: Record<string, unknown>[];
  sit(name?: string, more?: Partial<ConnectedPerson>): Seat;
  /** A new wire for a page whose old one was cut. */
  reconnect(seat: Seat): Seat;
  /** Cranks until nothing moves any more. */
  settle(): Promise<void>;
  /** Lets time pass and whatever it sets off happen. */
  pass(milliseconds: number): Promise<void>;
}

export function layTable({
  storage = memoryStorage(),
  journal = storage.journal,
  access = async (who, name) => documentAccess(who.role, name.family),
  clock = clockByHand(),
}: {
  readonly storage?: MemoryStorage;
  readonly journal?: Journal;
  readonly access?: AskAccess;
  readonly clock?: ClockByHand;
} = {}): Table {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => log.push(JSON.parse(line)) });
  const engine = createEngine({ journal, access, log: logger, now: clock.now, after: clock.after });
  const wires = new Set<HandCrankedWire>();
  const newWire = (who: ConnectedPerson): HandCrankedWire => {
    const wire = new HandCrankedWire();
    wires.add(wire);
    engine.accept(wire, { url: '/collaboration', headers: {} }, who);
    return wire;
  };
  const settle = async (): Promise<void> => {
    for (let quiet = 0; quiet < 2; ) {
      const moved = [...wires].filter((wire) => wire.crank()).length > 0;
      await turns();
      quiet = moved ? 0 : quiet + 1;
    }
  };
  return {
    engine,
    storage,
    clock,
    log,
    settle,
    sit(name, more) {
      const who = person(name, more);
      const wire = newWire(who);
      return { page: new TestPage(wire), wire, who };
    },
    reconnect({ page, wire, who }) {
      wires.delete(wire);
      const next = newWire(who);
      page.connect(next);
      return { page, wire: next, who };
    },
    async pass(milliseconds) {
      clock.pass(milliseconds);
      await settle();
    },
  };
}
