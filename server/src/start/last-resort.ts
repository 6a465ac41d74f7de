import type { Logger } from 'pino';
import { faultForLog } from '../http/fault-for-log.ts';

/**
 * What nobody caught. The runtime would print it whole, words of people included (RUN-8). A promise nobody waited for
 * is logged and the others go on (HOST-2); after anything worse nobody knows what still holds, so the process ends:
 * what was acknowledged is on disk (DUR-1).
 */
export function logLastResort(log: Logger): void {
  process.on('unhandledRejection', (error) =>
    log.error(faultForLog(error), 'a promise was rejected unheard'),
  );
  process.on('uncaughtException', (error) => {
    log.fatal(faultForLog(error), 'ending after a fault nobody caught');
    process.exit(1);
  });
}
