import { Worker } from 'node:worker_threads';
import { StorageFailure } from '../storage-failure.ts';
import { CommitPace } from './commit-pace.ts';
import type {
  JournalAnswer,
  JournalAnswers,
  JournalRequest,
  JournalValue,
  JournalValues,
} from './journal-messages.ts';
import type { WorkerStart } from './journal-worker.ts';

const journalThread = new URL('./journal-worker.ts', import.meta.url);

interface Waiting {
  readonly request: JournalRequest;
  readonly resolve: (value: JournalValue) => void;
  readonly reject: (failure: StorageFailure) => void;
}

/**
 * The line to the journal's thread. One message is under way at a time and takes along all that waited: under load
 * that is the group which is committed together. A thread that dies fails what was under way; the next request starts
 * another.
 */
export class JournalLine {
  readonly #file: string;
  readonly #onFinding: (finding: string) => void;
  readonly #thread: URL;
  #worker: Worker | undefined;
  #waiting: Waiting[] = [];
  #underWay: Waiting[] = [];
  #due = false;
  readonly #pace = new CommitPace();
  #mayMake = true;
  #closed = false;

  /** @param thread the file the thread runs; another only in tests, to see it die. */
  constructor(file: string, onFinding: (finding: string) => void, thread = journalThread) {
    this.#file = file;
    this.#onFinding = onFinding;
    this.#thread = thread;
  }

  /** Opens the file, makes it if there is none. From then on one that is gone is an error. */
  async start(): Promise<void> {
    try {
      await this.ask({ do: 'open' });
      this.#mayMake = false;
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** @throws StorageFailure */
  ask<R extends JournalRequest>(request: R): Promise<JournalValues[R['do']]> {
    if (this.#closed) return Promise.reject(new StorageFailure('the journal is closed'));
    return this.#queue(request) as Promise<JournalValues[R['do']]>;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const idle = !this.#worker && this.#waiting.length === 0;
    if (!idle) await this.#queue({ do: 'close' });
  }

  #queue(request: JournalRequest): Promise<JournalValue> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      this.#sendSoon();
    });
  }

  /** Not before the end of this turn of the event loop, so that what came in together goes out together. */
  #sendSoon(): void {
    if (this.#due || this.#underWay.length > 0 || this.#waiting.length === 0) return;
    this.#due = true;
    const wait = this.#pace.wait(performance.now());
    if (wait <= 0) setImmediate(() => this.#send());
    else setTimeout(() => this.#send(), wait);
  }

  #send(): void {
    this.#due = false;
    this.#pace.sent(this.#waiting.length, performance.now());
    this.#underWay = this.#waiting;
    this.#waiting = [];
    try {
      this.#worker ??= this.#startWorker();
      this.#worker.postMessage(this.#underWay.map(({ request }) => request));
    } catch (error) {
      this.#fail('cannot reach the journal', error);
    }
  }

  #startWorker(): Worker {
    const start: WorkerStart = { file: this.#file, mayMake: this.#mayMake };
    const worker = new Worker(this.#thread, {
      workerData: start,
      name: 'journal',
    });
    worker.on('message', (reply: JournalAnswers) => this.#answered(reply));
    worker.on('messageerror', () => void worker.terminate());
    worker.on('error', (error) => this.#died(worker, error));
    worker.on('exit', (code) => this.#died(worker, new Error(`the journal's thread ended with ${code}`)));
    return worker;
  }

  #answered({ answers, findings }: JournalAnswers): void {
    const asked = this.#underWay;
    this.#underWay = [];
    for (const finding of findings) this.#onFinding(finding);
    for (const [index, waiting] of asked.entries()) settle(waiting, answers[index]);
    this.#sendSoon();
  }

  /** What was under way may have been kept or not; whoever asked is to try again, which does no harm with Yjs. */
  #died(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#fail("the journal's thread died", error);
  }

  #fail(what: string, error: unknown): void {
    const asked = this.#underWay;
    this.#underWay = [];
    for (const { reject } of asked) reject(new StorageFailure(what, error));
    this.#sendSoon();
  }
}

function settle({ resolve, reject }: Waiting, answer: JournalAnswer | undefined): void {
  if (answer && 'value' in answer) resolve(answer.value);
  else reject(new StorageFailure(answer?.failed ?? 'no answer'));
}
