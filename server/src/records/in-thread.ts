import { Worker } from 'node:worker_threads';
import { YoriaiError } from '@yoriai/shared/errors';
import type { ImportStep } from '@yoriai/shared/records/exchange/api';
import { OneAtATime } from '../one-at-a-time.ts';
import type { Said, Task, TaskResults } from './thread-tasks.ts';

/** MiB a task may fill; fifty thousand rows take a third of it. Beyond it the thread ends, and nothing else does. */
const mostMemory = 1024;

/** Milliseconds a task may take; then it makes room for the next. */
const mostTime = 5 * 60_000;

const thread = new URL('./records-thread.ts', import.meta.url);
const queue = new OneAtATime();

interface Watch {
  readonly signal: AbortSignal;
  readonly onStep?: (step: ImportStep) => void;
}

/**
 * Does a task in a thread of its own, one after another, so that large files cannot fill the memory together.
 *
 * @throws YoriaiError what the task throws; too-large when it does not fit into memory and time; the signal's reason
 */
export function inThread<T extends Task>(task: T, watch: Watch): Promise<TaskResults[T['do']]> {
  return queue.run('records', () => run(task, watch));
}

async function run<T extends Task>(task: T, { signal, onStep }: Watch): Promise<TaskResults[T['do']]> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<TaskResults[T['do']]>();
  const worker = new Worker(thread, {
    workerData: task,
    name: 'records',
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  const stop = (): void => reject(signal.reason);
  const tooLong = setTimeout(() => reject(new YoriaiError('too-large')), mostTime);
  signal.addEventListener('abort', stop);
  worker.on('message', (said: Said) => {
    if ('step' in said) onStep?.(said.step);
    else if ('result' in said) resolve(said.result as TaskResults[T['do']]);
    else reject(new YoriaiError(said.fault.id, said.fault.fields));
  });
  worker.on('error', (error: NodeJS.ErrnoException) =>
    reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new YoriaiError('too-large') : error),
  );
  worker.on('exit', (code) => reject(new Error(`the thread for records ended with ${code}`)));
  try {
    return await promise;
  } finally {
    clearTimeout(tooLong);
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
