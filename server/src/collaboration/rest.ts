import type { Document, Hocuspocus } from '@hocuspocus/server';
import type { BaseLogger } from 'pino';
import { faultForLog } from '../http/fault-for-log.ts';
import type { After } from './after.ts';
import type { Compaction } from './compaction.ts';
import { type CollaborationExtension, StayLoaded } from './extension.ts';

/** How long a document stays open after the last person left, in milliseconds: pages are reloaded often. */
const lingerFor = 3_000;
/** How far behind a document's plain form may be while people edit: below the five minutes of AREA-5. */
const behindFor = 4 * 60_000;
/** When work at rest failed it is tried again after this. */
const retryAfter = 5_000;

/** Work done with a document that changed, at rest. */
export type AtRest = (document: Document) => Promise<void>;

interface State {
  /** Since when there are changes nobody was told of. */
  dirtySince: number | undefined;
  /** When somebody last came or left. */
  touchedAt: number;
  /** Writes under way that need the document. */
  holds: number;
  retryAt: number;
  working: Promise<void> | undefined;
  timer: { readonly at: number; readonly cancel: () => void } | undefined;
}

/**
 * Decides when a document comes to rest: shortly after the last person left, and every few minutes while it is edited
 * (AREA-5). Then the listeners are told and the journal is compacted; only after that may the engine forget a
 * document that nobody holds open. The engine's own store hook does nothing: everything is in the journal already.
 */
export class Rest {
  readonly #engine: () => Hocuspocus;
  readonly #compaction: Compaction;
  readonly #log: BaseLogger;
  readonly #now: () => number;
  readonly #after: After;
  readonly #work: AtRest[] = [];
  readonly #states = new Map<string, State>();
  #stopping = false;

  constructor(options: {
    readonly engine: () => Hocuspocus;
    readonly compaction: Compaction;
    readonly log: BaseLogger;
    readonly now: () => number;
    readonly after: After;
  }) {
    this.#engine = options.engine;
    this.#compaction = options.compaction;
    this.#log = options.log;
    this.#now = options.now;
    this.#after = options.after;
  }

  readonly extension: CollaborationExtension = {
    extensionName: 'rest',
    onAuthenticate: ({ documentName }) => this.#touch(documentName),
    afterLoadDocument: ({ document }) => {
      // Not the engine's change hook, which comes later than the change.
      document.on('update', () => this.#changed(document));
      // Whoever it was loaded for may be gone by now.
      this.#arm(document);
    },
    onDisconnect: ({ document }) => {
      this.#touch(document.name);
      this.#arm(document);
    },
    beforeUnloadDocument: ({ document }) => {
      if (this.#mayLeave(document)) return;
      this.#arm(document);
      throw new StayLoaded();
    },
    afterUnloadDocument: ({ documentName }) => {
      this.#forget(documentName);
      this.#compaction.forget(documentName);
    },
  };

  onRest(work: AtRest): void {
    this.#work.push(work);
  }

  /** Keeps a document open until the returned function is called. */
  hold(name: string): () => void {
    const state = this.#state(name);
    state.holds += 1;
    return () => {
      state.holds -= 1;
      state.touchedAt = this.#now();
      const document = this.#engine().documents.get(name);
      if (document) this.#arm(document);
      else if (state.holds === 0) this.#forget(name);
    };
  }

  /** Brings every document to rest and lets the engine forget it; what fails is not tried again. */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (const document of [...this.#engine().documents.values()]) {
      await this.#settle(document);
      this.#state(document.name).dirtySince = undefined;
      await this.#engine().unloadDocument(document);
    }
    for (const name of [...this.#states.keys()]) this.#forget(name);
  }

  #forget(name: string): void {
    this.#states.get(name)?.timer?.cancel();
    this.#states.delete(name);
  }

  #state(name: string): State {
    const known = this.#states.get(name);
    if (known) return known;
    const state: State = {
      dirtySince: undefined,
      touchedAt: this.#now(),
      holds: 0,
      retryAt: 0,
      working: undefined,
      timer: undefined,
    };
    this.#states.set(name, state);
    return state;
  }

  #touch(name: string): void {
    this.#state(name).touchedAt = this.#now();
  }

  #changed(document: Document): void {
    this.#state(document.name).dirtySince ??= this.#now();
    this.#arm(document);
  }

  #isEmpty(document: Document): boolean {
    return document.getConnectionsCount() === 0 && this.#state(document.name).holds === 0;
  }

  #mayLeave(document: Document): boolean {
    if (!this.#isEmpty(document)) return false;
    const { dirtySince, touchedAt, working } = this.#state(document.name);
    if (dirtySince !== undefined || working !== undefined) return false;
    return this.#stopping || this.#now() >= touchedAt + lingerFor;
  }

  /** When this document next needs to be looked at, in milliseconds; undefined while nothing is waiting. */
  #dueAt(document: Document): number | undefined {
    const { dirtySince, touchedAt, retryAt } = this.#state(document.name);
    if (this.#isEmpty(document)) return Math.max(touchedAt + lingerFor, retryAt);
    if (this.#compaction.isDueWhileEdited(document.name)) return Math.max(this.#now(), retryAt);
    return dirtySince === undefined ? undefined : Math.max(dirtySince + behindFor, retryAt);
  }

  #arm(document: Document): void {
    const state = this.#state(document.name);
    const at = this.#dueAt(document);
    if (at === undefined || this.#stopping || (state.timer && state.timer.at <= at)) return;
    state.timer?.cancel();
    const cancel = this.#after(Math.max(0, at - this.#now()), () => {
      state.timer = undefined;
      this.#look(document).catch((error: unknown) => {
        this.#log.error({ ...faultForLog(error), document: document.name }, 'a document found no rest');
      });
    });
    state.timer = { at, cancel };
  }

  async #look(document: Document): Promise<void> {
    const due = this.#dueAt(document);
    if (due !== undefined && this.#now() >= due) {
      await this.#settle(document);
      if (this.#mayLeave(document)) await this.#engine().unloadDocument(document);
      // Whatever kept it from its rest is not asked about again at once.
      this.#state(document.name).retryAt = this.#now() + retryAfter;
    }
    if (this.#engine().documents.get(document.name) === document) this.#arm(document);
    else if (this.#state(document.name).holds === 0) this.#forget(document.name);
  }

  /** Never rejects: a listener that fails is asked again later. */
  #settle(document: Document): Promise<void> {
    const state = this.#state(document.name);
    state.working ??= this.#settleOnce(document, state).finally(() => {
      state.working = undefined;
    });
    return state.working;
  }

  async #settleOnce(document: Document, state: State): Promise<void> {
    const since = state.dirtySince;
    state.dirtySince = undefined;
    try {
      if (since !== undefined) for (const work of this.#work) await work(document);
    } catch (error) {
      state.dirtySince = since;
      this.#log.error({ ...faultForLog(error), document: document.name }, 'work at rest failed');
    }
    await this.#compaction.maybe(document.name, this.#isEmpty(document));
  }
}
