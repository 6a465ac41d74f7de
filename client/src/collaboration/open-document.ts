import type { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import {
  formatMark,
  parseStored,
  storageFailing,
  storageWell,
} from '@yoriai/shared/collaboration/stored-mark';
import { withQuickRoots } from '@yoriai/shared/documents/quick-roots';
import type { ErrorId } from '@yoriai/shared/errors';
import type { Presence } from '@yoriai/shared/presence/presence';
import * as Y from 'yjs';
import { BackOff } from './back-off.ts';
import { type Closing, closingOfDenial, closingOfDocument } from './closings.ts';
import type { DocumentConnection } from './document-connection.ts';
import { documentFacts } from './document-facts.ts';
import { DocumentProvider } from './document-provider.ts';
import { OwnEdits } from './own-edits.ts';
import { OwnPresence } from './own-presence.ts';
import { type OwnUndo, ownUndo } from './own-undo.ts';
import { lineBeingWritten } from './page-events.ts';
import { type PersonPresent, peoplePresent } from './people-present.ts';
import { type Store, valueStore } from './store.ts';
import { wordsMissing, wordsSince } from './unsent-words.ts';

/** Faults in a row after which the document is left alone. */
const mostFaults = 6;

/** What a document asks of the page that holds it. */
interface OfThePage {
  /** Connects the page again and asks for all that was refused. */
  readonly retry: () => void;
  /** The document was redacted: it goes on under a new name, and this one is over (ACC-8). */
  readonly onRedacted: () => void;
  /**
   * What was written here may not be written (any more) and cannot be taken out of this copy: a fresh one is to stand in
   * its place. @param isTold whether that is to be said even where no words are left over
   */
  readonly onUnsendable: (isTold: boolean) => void;
  /** Runs at once, or as soon as the conversion that goes on on the page has ended. */
  readonly afterConversion: (run: () => void) => void;
}

/** One document on the page's socket, from its opening to the last release. */
export class OpenDocument implements DocumentConnection {
  readonly name: string;
  readonly doc = withQuickRoots(new Y.Doc());
  readonly trouble = valueStore<ErrorId | undefined>(undefined);
  readonly others: Store<readonly PersonPresent[]>;
  readonly undo: OwnUndo = ownUndo(this.doc);
  readonly #facts = documentFacts();
  readonly #edits: OwnEdits;
  readonly #provider: DocumentProvider;
  readonly #presence: OwnPresence;
  readonly #backOff = new BackOff(() => Date.now());
  readonly #listeners = new Set<(payload: string) => void>();
  #reopening: ReturnType<typeof setTimeout> | undefined;
  #keptBack = 0;
  #retired = false;
  /** The line that was being written when it was no longer to be written. */
  #line = '';

  readonly #page: OfThePage;

  constructor(name: string, socket: HocuspocusProviderWebsocket, page: OfThePage) {
    this.name = name;
    this.#page = page;
    this.#edits = new OwnEdits({
      doc: this.doc,
      fromServer: (origin) => origin === this.#provider,
      send: (update) => this.#provider.sendEdit(update),
      sendMark: (mark) => this.#provider.sendStateless(formatMark(mark)),
      onChange: (numbers) => this.#facts.learn(numbers),
      onMeasured: (fits, origin) => this.#onMeasured(fits, origin),
    });
    this.#provider = new DocumentProvider({ name, document: this.doc, socket, outbox: this.#edits.outbox });
    const { awareness } = this.#provider;
    if (!awareness) throw new Error('The provider was made without presence.');
    this.others = peoplePresent(awareness);
    this.#presence = new OwnPresence({
      publish: (state) => awareness.setLocalState(state),
      now: () => Date.now(),
      later: (run, wait) => setTimeout(run, wait),
    });
    this.#follow();
  }

  get state(): DocumentConnection['state'] {
    return this.#facts.state;
  }

  /** Whether there is something of one's own that is not known to be on the server's disk. */
  get unstored(): boolean {
    return !this.#edits.outbox.empty || this.keepsBack;
  }

  /** Whether anything of it was ever shown. */
  get wasShown(): boolean {
    return this.#facts.get().everSynced;
  }

  /** Whether words wait in a field before they are sent. */
  get keepsBack(): boolean {
    return this.#keptBack > 0;
  }

  /** What was written here and is not known to be on the server's disk, and not what waits to be sent. */
  get unsentWords(): readonly string[] {
    const { outbox } = this.#edits;
    return outbox.empty ? [] : wordsSince(this.doc, outbox.pieces());
  }

  /** What was written here and is not in another copy; of a line that was being written, the whole line. */
  wordsMissing(copy: Y.Doc): readonly string[] {
    const words = wordsMissing(this.doc, this.#edits.outbox.pieces(), copy);
    const isInLine = (word: string) => this.#line.includes(word.trim());
    return words.some(isInLine) ? [this.#line, ...words.filter((word) => !isInLine(word))] : words;
  }

  /** Leaves the socket; it is read until another stands in its place, and nothing more is written in it. */
  retire(): void {
    this.#retired = true;
    clearTimeout(this.#reopening);
    this.#provider.destroy();
    this.#facts.learn({ connected: true, authenticated: true, synced: true, readOnly: true });
  }

  attach(): void {
    this.#provider.attach();
  }

  setConnected(connected: boolean): void {
    if (this.#retired) return;
    this.#facts.learn({ connected });
    if (connected) return;
    // The engine does not tell its providers of a socket that it gave up.
    this.#provider.onClose();
    this.#facts.learn({ authenticated: false, synced: false });
  }

  /** What the others see of this person here. */
  get presence(): Partial<Presence> {
    return this.#presence.state;
  }

  setPresence(patch: Partial<Presence>): void {
    this.#presence.set(patch);
  }

  onMessage(listener: (payload: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  keepBack(): () => void {
    let kept = true;
    const count = (by: number) => {
      this.#keptBack += by;
      this.#facts.learn({ keptBack: this.#keptBack > 0 });
    };
    count(1);
    return () => {
      if (kept) count(-1);
      kept = false;
    };
  }

  refuse(why: ErrorId): void {
    if (this.#retired) return;
    clearTimeout(this.#reopening);
    this.#provider.stop();
    this.#facts.learn({ refused: why, authenticated: false, synced: false });
  }

  retry(): void {
    this.#page.retry();
  }

  /** Asks for the document again if it was refused. */
  askAgain(): void {
    if (this.#facts.get().refused === undefined) return;
    this.#facts.learn({ refused: undefined });
    void this.#provider.reopen();
  }

  destroy(): void {
    clearTimeout(this.#reopening);
    this.#edits.destroy();
    this.#provider.destroy();
    this.doc.destroy();
  }

  #follow(): void {
    this.#provider.on('authenticated', ({ scope }: { scope: string }) => {
      this.#facts.learn({ authenticated: true });
      if (scope !== 'readonly') this.#facts.learn({ readOnly: false });
      // A conversion is never broken off: what it ends in is given back as a whole.
      else this.#page.afterConversion(() => this.#onReadOnly());
    });
    this.#provider.on('synced', () => this.#onSynced());
    this.#provider.on('authenticationFailed', ({ reason }: { reason: string }) => {
      this.#onClosing(closingOfDenial(reason));
    });
    this.#provider.on('close', ({ event }: { event: { code: number; reason: string } }) => {
      this.#facts.learn({ authenticated: false, synced: false });
      // 1000 is the engine's word for "this document only"; its answer to our own closing is no news.
      if (event.code !== 1000 || event.reason === 'provider_initiated') return;
      this.#onClosing(closingOfDocument(event.reason));
    });
    this.#provider.on('stateless', ({ payload }: { payload: string }) => this.#onMessage(payload));
  }

  #onSynced(): void {
    this.#facts.learn({ synced: true, everSynced: true });
    this.#setStorageFailing(false);
    this.#presence.publish();
    // Of a reader the server takes nothing: it would have nothing to say of it.
    if (!this.#provider.isReadOnly) this.#edits.askForMark();
  }

  #onReadOnly(): void {
    if (this.#retired || !this.#provider.isReadOnly) return;
    if (!this.#edits.outbox.empty) this.#line = lineBeingWritten();
    this.#facts.learn({ readOnly: true });
    if (!this.#edits.outbox.empty) this.#page.onUnsendable(false);
  }

  #onClosing({ why, passes }: Closing): void {
    this.#provider.leave();
    if (why === 'document-redacted') {
      this.#provider.stop();
      this.#page.onRedacted();
      return;
    }
    if (why === 'place-held') {
      this.#line = lineBeingWritten();
      this.#page.onUnsendable(true);
      return;
    }
    const wait = this.#backOff.next();
    if (why === 'storage-unavailable') this.#setStorageFailing(true);
    clearTimeout(this.#reopening);
    const enough = why === 'server-fault' && this.#backOff.tries > mostFaults;
    if (!passes || enough) this.refuse(why);
    else this.#reopening = setTimeout(() => void this.#provider.reopen(), wait);
  }

  #onMessage(payload: string): void {
    const stored = parseStored(payload);
    if (stored !== undefined) this.#edits.stored(stored);
    else if (payload === storageFailing) this.#setStorageFailing(true);
    else if (payload === storageWell) {
      this.#setStorageFailing(false);
      this.#edits.askForMark();
    } else for (const listener of this.#listeners) listener(payload);
  }

  #setStorageFailing(failing: boolean): void {
    this.#facts.learn({ storageFailing: failing });
    if (failing) this.trouble.set('storage-unavailable');
    else if (this.trouble.get() === 'storage-unavailable') this.trouble.set(undefined);
  }

  #onMeasured(fits: boolean, origin: unknown): void {
    if (!fits && origin === this.undo.origin) this.undo.forget();
    if (!fits) this.trouble.set('too-large');
    else if (this.trouble.get() === 'too-large') this.trouble.set(undefined);
  }
}
