import { Readable } from 'node:stream';
import { YoriaiError } from '@yoriai/shared/errors';
import type { ImportDone, ImportLine, ImportStep } from '@yoriai/shared/records/exchange/api';
import type { FastifyBaseLogger } from 'fastify';
import { errorBody } from '../http/error-answers.ts';
import { faultForLog } from '../http/fault-for-log.ts';

type Work = (signal: AbortSignal, onStep: (step: ImportStep) => void) => Promise<ImportDone>;

/**
 * Long work as an answer that grows line by line (UX-5): how far it is, and at last what became of it. Whoever goes away
 * before the last line stops the work.
 */
export function linesOf(log: FastifyBaseLogger, work: Work): Readable {
  const stopped = new AbortController();
  const lines = new Readable({
    read: () => undefined,
    destroy: (error, done) => {
      stopped.abort();
      done(error);
    },
  });
  const say = (line: ImportLine): void => {
    if (!lines.destroyed) lines.push(`${JSON.stringify(line)}\n`);
  };
  void work(stopped.signal, say)
    .then((done) => say({ done }))
    .catch((error: unknown) => {
      if (stopped.signal.aborted) return;
      if (error instanceof YoriaiError) return say(errorBody(error.id, error.fields));
      log.error(faultForLog(error), 'records could not be taken in');
      say(errorBody('server-fault'));
    })
    .finally(() => {
      if (!lines.destroyed) lines.push(null);
    });
  return lines;
}
