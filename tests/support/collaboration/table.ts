import type { AskAccess } from '@yoriai/server/collaboration/authentication';
import { type ConnectedPerson, createEngine, type Engine } from '@yoriai/server/collaboration/engine';
import { type Epochs, firstEpochs } from '@yoriai/server/collaboration/epochs';
import type { AskHolding } from '@yoriai/server/collaboration/held-places';
import { type MemoryStorage, memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import type { Journal } from '@yoriai/server/storage/ports';
import { type DocumentAccess, documentAccess, objectOfPaper } from '@yoriai/shared/access/policy';
import type { AccountRole, Role } from '@yoriai/shared/access/roles';
import { standingOf } from '@yoriai/shared/access/standing';
import type { DocumentName } from '@yoriai/shared/documents/names';
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

/** Who may open papers that are opened to nobody, where every 職員 is at work in every area. */
export function accessByRole({ role }: { readonly role: Role }, { family }: DocumentName): DocumentAccess {
  const of = family === 'worksheet' ? 'worksheet' : 'board';
  return documentAccess(
    standingOf({ role: role as AccountRole, everyArea: true }),
    family,
    objectOfPaper({ of }),
  );
}

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
  access = async (who, name) => accessByRole(who, name),
  epochs = firstEpochs,
  clock = clockByHand(),
  holding = () => undefined,
}: {
  readonly storage?: MemoryStorage;
  readonly journal?: Journal;
  readonly access?: AskAccess;
  readonly epochs?: Epochs;
  readonly clock?: ClockByHand;
  readonly holding?: AskHolding;
} = {}): Table {
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => log.push(JSON.parse(line)) });
  const { now, after } = clock;
  const engine = createEngine({ journal, access, epochs, holding, log: logger, now, after });
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
