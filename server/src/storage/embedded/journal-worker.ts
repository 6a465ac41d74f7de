import { parentPort, workerData } from 'node:worker_threads';
import { JournalKeeper } from './journal-keeper.ts';
import type { JournalAnswer, JournalAnswers, JournalRequest } from './journal-messages.ts';
import { buffersOf } from './packed-document.ts';

/** The journal's own thread: a slow disk blocks it and nothing else. */
export interface WorkerStart {
  readonly file: string;
  readonly mayMake: boolean;
}

const { file, mayMake } = workerData as WorkerStart;
const findings: string[] = [];
const keeper = new JournalKeeper(file, mayMake, (finding) => findings.push(finding));

parentPort?.on('message', (requests: readonly JournalRequest[]) => {
  const answers = keeper.answer(requests);
  const reply: JournalAnswers = { answers, findings: findings.splice(0) };
  parentPort?.postMessage(reply, answers.flatMap(transferable));
  if (requests.some((request) => request.do === 'close')) parentPort?.close();
});

function transferable(answer: JournalAnswer): ArrayBuffer[] {
  const value = 'value' in answer ? answer.value : undefined;
  return typeof value === 'object' && 'lengths' in value ? buffersOf(value) : [];
}
