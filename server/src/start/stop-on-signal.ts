import type { Logger } from 'pino';
import { faultForLog } from '../http/fault-for-log.ts';

/** What is left of the 10 s in which the process must be gone (RUN-5). */
const deadlineMs = 9_000;

/**
 * Stops once, at SIGTERM or SIGINT. Every acknowledged edit is on disk already (DUR-1), so a disk that hangs beyond
 * the deadline costs nothing that was promised; the process says so and goes.
 */
export function stopOnSignal(stop: () => Promise<void>, log: Logger): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    const deadline = setTimeout(() => {
      log.error('not everything could be written in time; what was acknowledged is on disk');
      process.exit(1);
    }, deadlineMs);
    stop().then(
      () => {
        clearTimeout(deadline);
        log.info('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        log.error(faultForLog(error), 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
