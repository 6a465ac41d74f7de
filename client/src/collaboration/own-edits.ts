import { limits } from '@yoriai/shared/limits';
import type * as Y from 'yjs';
import { Outbox } from './outbox.ts';
import { type TakenBack, takeBack } from './take-back.ts';

interface Options {
  readonly doc: Y.Doc;
  /** Whether an update came from the server. */
  readonly fromServer: (origin: unknown) => boolean;
  readonly send: (update: Uint8Array) => void;
  /** Asks the server to say when everything up to here is on disk. */
  readonly sendMark: (mark: number) => void;
  /** The numbers of edits changed. */
  readonly onChange: (numbers: { lastEdit: number; lastStored: number }) => void;
  /** An edit was made and fits, or is larger than the limit and is taken back. */
  readonly onMeasured: (fits: boolean, origin: unknown) => void;
}

/** How long after an edit the server is asked for its mark, in milliseconds: typing does not ask at every key. */
const markDelay = 200;

/** Counts, measures and sends the own edits of a document, and keeps them until they are on disk (SYNC-3, HOST-3). */
export class OwnEdits {
  readonly outbox = new Outbox(limits.editBytes / 2);
  readonly #options: Options;
  #takenBack: TakenBack | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Options) {
    this.#options = options;
    options.doc.on('update', (...event: [Uint8Array, unknown, Y.Doc, Y.Transaction]) =>
      this.#onUpdate(...event),
    );
  }

  /** The server keeps everything up to `mark`. */
  stored(mark: number): void {
    this.outbox.stored(mark);
    this.#tell();
  }

  askForMark(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.outbox.empty) this.#options.sendMark(this.outbox.lastEdit);
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }

  #onUpdate(update: Uint8Array, origin: unknown, doc: Y.Doc, transaction: Y.Transaction): void {
    if (this.#options.fromServer(origin)) return;
    if (this.#takenBack && origin === this.#takenBack.by) this.#settle(this.#takenBack);
    else {
      const fits = update.byteLength <= limits.editBytes;
      if (fits) this.#keepAndSend(update);
      else this.#takenBack = takeBack(doc, transaction);
      this.#options.onMeasured(fits, origin);
    }
  }

  /** The refused edit left numbers behind that later edits count on; they go to the server without the content. */
  #settle(takenBack: TakenBack): void {
    this.#takenBack = undefined;
    this.#keepAndSend(takenBack.missing());
  }

  #keepAndSend(update: Uint8Array): void {
    this.outbox.add(update);
    this.#tell();
    this.#options.send(update);
    this.#timer ??= setTimeout(() => this.askForMark(), markDelay);
  }

  #tell(): void {
    const { lastEdit, lastStored } = this.outbox;
    this.#options.onChange({ lastEdit, lastStored });
  }
}
