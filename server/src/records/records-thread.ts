import { parentPort, workerData } from 'node:worker_threads';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Said, Task, TaskResults } from './thread-tasks.ts';

/** The thread for files of records: fifty thousand rows keep it busy and nobody waiting. It does one task and ends. */
const say = (said: Said): void => parentPort?.postMessage(said);

/** Fetches no more than the task needs: a csv text needs no workbooks. */
async function work(task: Task): Promise<TaskResults[keyof TaskResults]> {
  switch (task.do) {
    case 'preview':
      return (await import('./preview-file.ts')).previewFile(task);
    case 'import':
      return (await import('./pack-rows.ts')).packRows(task, (step) => say({ step }));
    case 'export':
      return (await import('./write-file.ts')).writeFile(task);
  }
}

try {
  say({ result: await work(workerData as Task) });
} catch (error) {
  if (!(error instanceof YoriaiError)) throw error;
  say({ fault: { id: error.id, fields: error.fields } });
}
