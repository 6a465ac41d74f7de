import { withQuickRoots } from '@yoriai/shared/documents/quick-roots';
import * as Y from 'yjs';
import { type Store, valueStore } from '../collaboration/store.ts';

interface Options {
  /** The shared document. */
  readonly shared: Y.Doc;
  /** The origin of what is written here, in the shared document: own undo follows it. */
  readonly origin: unknown;
  /** Longest silence of a conversion before what is held is let in all the same, in milliseconds. @default 60000 */
  readonly patience?: number;
  /**
   * Makes what came in fit for the editor, before the editor sees it. @returns whether it changed anything; that goes
   * back to the others.
   */
  readonly makeFit?: (doc: Y.Doc) => boolean;
  /** Whether what is written here stays here until `send`: it is looked at before others see it (ACC-6). @default never */
  readonly keepsBack?: () => boolean;
  /** Something was written and stayed here. */
  readonly onKeptBack?: () => void;
}

/** The longest a conversion may be left lying, in milliseconds. Some browsers never say that one ended. */
const defaultPatience = 60_000;

/**
 * The document an editor works on while somebody writes: a copy of the shared one. What is written flows into the
 * shared document at once. What others write flows in as well, except while a Japanese conversion is going on: then
 * it is held until the conversion ended (CAN-6). No editor binding for Yjs survives a change of its text during a
 * conversion (ENGINE, "Text and IME"); merging afterwards is what Yjs is for. Where it keeps back, what is written here
 * waits as well, for somebody to look at it (ACC-6).
 */
export class EditorReplica {
  readonly doc = new Y.Doc();
  /** How many changes of others wait for the end of the conversion. */
  readonly held: Store<number>;
  readonly #shared: Y.Doc;
  readonly #origin: unknown;
  readonly #patience: number;
  readonly #makeFit: (doc: Y.Doc) => boolean;
  readonly #keepsBack: () => boolean;
  readonly #onKeptBack: () => void;
  readonly #fromShared = { from: 'shared' };
  readonly #held = valueStore(0);
  #waiting: Uint8Array[] = [];
  #holding = false;
  #mended = false;
  #unsent = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({
    shared,
    origin,
    patience = defaultPatience,
    makeFit = () => false,
    keepsBack = () => false,
    onKeptBack = () => undefined,
  }: Options) {
    this.#shared = shared;
    this.#origin = origin;
    this.#patience = patience;
    this.#makeFit = makeFit;
    this.#keepsBack = keepsBack;
    this.#onKeptBack = onKeptBack;
    this.held = this.#held;
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(shared), this.#fromShared);
    // Only now: Yjs takes a number that comes from elsewhere for somebody else's.
    this.doc.clientID = borrowNumber(shared);
    this.doc.on('update', this.#toShared);
    shared.on('update', this.#fromOthers);
  }

  get holding(): boolean {
    return this.#holding;
  }

  /** Something written here did not go to the others yet. */
  get unsent(): boolean {
    return this.#unsent;
  }

  /** Lets go to the others what was kept back, as it stands now. What was written and taken out again never goes. */
  send(): void {
    if (!this.#unsent) return;
    this.#unsent = false;
    const clean = withoutTraces(this.doc);
    Y.applyUpdate(
      this.#shared,
      Y.encodeStateAsUpdate(clean, Y.encodeStateVector(this.#shared)),
      this.#origin,
    );
    clean.destroy();
  }

  /** A conversion began, or goes on. */
  hold(): void {
    this.#holding = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.letGo(), this.#patience);
  }

  /** The conversion ended and the editor has read it: lets in what was held. */
  letGo(): void {
    clearTimeout(this.#timer);
    this.#holding = false;
    const waiting = this.#waiting;
    if (waiting.length === 0) return;
    this.#waiting = [];
    this.#takeIn(Y.mergeUpdates(waiting));
    this.#held.set(0);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#shared.off('update', this.#fromOthers);
    this.doc.off('update', this.#toShared);
    giveNumberBack(this.#shared, this.doc.clientID);
    this.doc.destroy();
  }

  readonly #toShared = (update: Uint8Array, origin: unknown): void => {
    const own = origin !== this.#fromShared || this.#mended;
    this.#mended = false;
    if (!own) return;
    // What follows something kept back counts on it, and waits with it.
    if (this.#unsent || this.#keepsBack()) {
      this.#unsent = true;
      this.#onKeptBack();
    } else Y.applyUpdate(this.#shared, update, this.#origin);
  };

  readonly #fromOthers = (update: Uint8Array, origin: unknown): void => {
    if (origin === this.#origin) return;
    if (this.#holding) {
      this.#waiting.push(update);
      this.#held.set(this.#waiting.length);
    } else {
      this.#takeIn(update);
    }
  };

  /** In one transaction, so that the editor never sees what it would throw away. */
  #takeIn(update: Uint8Array): void {
    this.doc.transact((transaction) => {
      Y.applyUpdate(this.doc, update, this.#fromShared);
      this.#mended = this.#makeFit(this.doc);
      // Else Yjs takes what was mended for somebody else's writing under our number.
      transaction.local = this.#mended;
    }, this.#fromShared);
  }
}

/**
 * The document without the words of what was deleted: an undo keeps them in the original, and a name that somebody took
 * out again is not to be found in the bytes that the others get.
 */
function withoutTraces(doc: Y.Doc): Y.Doc {
  const clean = withQuickRoots(new Y.Doc());
  Y.applyUpdate(clean, Y.encodeStateAsUpdate(doc));
  return clean;
}

/**
 * Every writer of a Yjs document leaves its number in it for ever. A page therefore uses the same few numbers for all
 * the texts it ever edits; each only for one replica at a time.
 */
const spareNumbers = new WeakMap<Y.Doc, number[]>();

function borrowNumber(shared: Y.Doc): number {
  return spareNumbers.get(shared)?.pop() ?? new Y.Doc().clientID;
}

function giveNumberBack(shared: Y.Doc, number: number): void {
  const spare = spareNumbers.get(shared) ?? [];
  spareNumbers.set(shared, [...spare, number]);
}
