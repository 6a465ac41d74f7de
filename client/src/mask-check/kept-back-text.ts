import { addNotName, followNotNames } from '@yoriai/shared/documents/not-names';
import type { Finding } from '@yoriai/shared/mask-check/finding';
import * as Y from 'yjs';
import { type Store, valueStore } from '../collaboration/store.ts';
import { EditorReplica } from '../text/editor-replica.ts';
import type { TextToWatch, WatchedText } from '../text/watch.ts';
import { askedFindings, changeOf, keyOf } from './asked-findings.ts';
import type { PaperGuard } from './paper-guard.ts';
import { rememberedCheck } from './remembered-check.ts';
import { writtenWords } from './written-words.ts';

export type Waiting =
  /** The others have everything. */
  | { readonly is: 'sent' }
  /** It is being written, or could not be looked at yet. */
  | { readonly is: 'unseen' }
  /** Something is to be answered first. */
  | { readonly is: 'asked'; readonly findings: readonly [Finding, ...Finding[]] };

const sent: Waiting = { is: 'sent' };
const unseen: Waiting = { is: 'unseen' };

/** Milliseconds of rest after which what was written is looked at. A name is seldom written with a longer pause in it. */
const rest = 900;
/** With one of these a sentence is at its end: it is looked at at once. */
const sentenceEnd = /[。．！？!?\n]$/u;

interface KeptBackOptions extends TextToWatch {
  readonly guard: PaperGuard;
  /** Nobody writes in it any more, and something in it waits. */
  readonly onLeft: () => void;
  /** Nobody writes in it, and nothing in it waits any more. */
  readonly onOver: () => void;
}

/**
 * A text on a paper that others can read. What is written in it stays on this page until it was looked at, and, if it
 * may tell of somebody, until the person said what is to become of it (ACC-6, A7). Nothing is refused and nothing lost:
 * the words stay here when the field, the page of the paper or the connection is left.
 */
export class KeptBackText implements WatchedText {
  readonly replica: EditorReplica;
  readonly guard: PaperGuard;
  readonly label: string;
  readonly waiting: Store<Waiting>;
  readonly #waiting = valueStore<Waiting>(sent);
  readonly #fragment: TextToWatch['fragment'];
  readonly #onLeft: () => void;
  readonly #onOver: () => void;
  readonly #answered = new Set<string>();
  readonly #answers = { own: 'answer' };
  readonly #remembered = rememberedCheck();
  readonly #undo: Y.UndoManager;
  readonly #stops: readonly (() => void)[];
  #kept: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #after: (() => void)[] = [];
  #isWritten = true;

  constructor({ guard, fragment, label, makeFit, origin, onLeft, onOver }: KeptBackOptions) {
    const { document, isOpened, loaded } = guard;
    this.guard = guard;
    this.label = label;
    this.waiting = this.#waiting;
    this.#fragment = fragment;
    this.#onLeft = onLeft;
    this.#onOver = onOver;
    this.replica = new EditorReplica({
      shared: document.doc,
      origin: document.undo.textOrigin,
      makeFit,
      keepsBack: () => guard.keepsBack,
      onKeptBack: () => this.#onWritten(),
    });
    this.#undo = new Y.UndoManager(this.#here ?? this.replica.doc, {
      trackedOrigins: new Set([origin, this.#answers]),
      doc: this.replica.doc,
    });
    const look = () => this.look();
    this.#stops = [
      isOpened.subscribe(look),
      loaded.subscribe(look),
      followNotNames(document.doc, () => this.#waiting.get().is === 'asked' && look()),
    ];
  }

  /** The text as it stands here. */
  get words(): string {
    return this.#here ? writtenWords(this.#here).text : '';
  }

  /** Somebody writes in it again. */
  take(): void {
    this.#isWritten = true;
  }

  leave(): void {
    this.settle();
    this.look();
    this.#isWritten = false;
    if (this.#waiting.get().is === 'sent') this.#end();
    else this.#onLeft();
  }

  settle(): void {
    if (this.replica.holding) return;
    const after = this.#after;
    this.#after = [];
    for (const act of after) act();
    if (this.replica.unsent) this.#lookSoon();
  }

  undo(): boolean {
    if (!this.replica.unsent || !this.#undo.canUndo()) return false;
    this.#undo.undo();
    return true;
  }

  redo(): boolean {
    if (!this.#undo.canRedo()) return false;
    this.#undo.redo();
    return true;
  }

  /** Puts what is offered in the place of what was found. */
  change(finding: Finding): void {
    this.#whenSettled(() => {
      const [here, again] = [this.#here, this.#stillAsked(finding)];
      if (!here || again?.instead === undefined) return;
      const { from, until, instead } = again;
      this.#undo.stopCapturing();
      this.replica.doc.transact(() => writtenWords(here).replace(from, until, instead), this.#answers);
    });
  }

  /** 名前ではない: on this paper nobody is asked about the word again. */
  notName(finding: Finding): void {
    const { document } = this.guard;
    this.#whenSettled(() => {
      // The list of the paper may be full.
      this.#answered.add(keyOf(finding));
      addNotName(document.doc, finding.found, this.#answers);
    });
  }

  /** このまま送る: it stands there with a sign. */
  sendAsIs(finding: Finding): void {
    this.#whenSettled(() => this.#answered.add(keyOf(finding)));
  }

  /** Lets the words go although nothing looked at them: the check cannot be had. */
  sendUnseen(): void {
    this.#whenSettled(() => this.#send());
  }

  /** Takes the words off this page: where they could be written no more. */
  discard(): void {
    this.#end();
  }

  /** Looks at what is not sent, and sends it if there is nothing to ask. */
  look(): void {
    clearTimeout(this.#timer);
    if (!this.replica.unsent || this.replica.holding) return;
    const [here, there] = [this.#here, this.#there];
    const { check, isOpened, keepsBack, loaded } = this.guard;
    if (!here || !there || here.toString() === there.toString()) this.#rest();
    else if (!keepsBack) this.#send();
    else if (isOpened.get() && check) this.#askOrSend(this.#asked(here, there));
    else {
      if (isOpened.get()) loaded.load();
      this.#waiting.set(unseen);
    }
  }

  #askOrSend([first, ...more]: readonly Finding[]): void {
    if (first) this.#waiting.set({ is: 'asked', findings: [first, ...more] });
    else this.#send();
  }

  get #here(): Y.XmlFragment | undefined {
    return this.#fragment(this.replica.doc);
  }

  get #there(): Y.XmlFragment | undefined {
    return this.#fragment(this.guard.document.doc);
  }

  #asked(here: Y.XmlFragment, there: Y.XmlFragment): readonly Finding[] {
    const { check } = this.guard;
    if (!check) return [];
    const known = this.guard.known();
    const look = this.#remembered(check);
    const looked = (fragment: Y.XmlFragment) => {
      const { text } = writtenWords(fragment);
      return { text, findings: look(text, known) };
    };
    return askedFindings(looked(here), looked(there)).filter(
      (finding) => !this.#answered.has(keyOf(finding)),
    );
  }

  /** The finding where it stands by now: others may have written before it. */
  #stillAsked(finding: Finding): Finding | undefined {
    const [here, there] = [this.#here, this.#there];
    if (!here || !there) return undefined;
    return this.#asked(here, there).find((other) => keyOf(other) === keyOf(finding));
  }

  /** A conversion is not to be torn by an answer. */
  #whenSettled(act: () => void): void {
    const answer = () => {
      act();
      this.look();
    };
    if (this.replica.holding) this.#after.push(answer);
    else answer();
  }

  #onWritten(): void {
    this.#kept ??= this.guard.document.keepBack();
    if (this.#waiting.get().is === 'sent') this.#waiting.set(unseen);
    this.#lookSoon();
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), this.#endsSentence ? 0 : rest);
  }

  get #endsSentence(): boolean {
    const [here, there] = [this.#here, this.#there];
    if (!here || !there) return false;
    const { text } = writtenWords(here);
    const { from, until } = changeOf(writtenWords(there).text, text);
    return sentenceEnd.test(text.slice(from, until));
  }

  #send(): void {
    this.replica.send();
    this.#undo.clear();
    this.#answered.clear();
    this.#rest();
  }

  /** Nothing waits here. */
  #rest(): void {
    this.#kept?.();
    this.#kept = undefined;
    this.#waiting.set(sent);
    if (!this.#isWritten) this.#end();
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#kept?.();
    this.#kept = undefined;
    for (const stop of this.#stops) stop();
    this.#undo.destroy();
    this.replica.destroy();
    this.#onOver();
  }
}
