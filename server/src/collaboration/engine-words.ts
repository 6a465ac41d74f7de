import type { BaseLogger } from 'pino';
import { faultForLog } from '../http/fault-for-log.ts';

/**
 * The engine speaks to the console, in no form and with whatever was thrown. This brings its words into the log, as
 * lines like all others and without what may quote a document (RUN-8). For the program's start; tests do without.
 */
export function hearEngine(log: BaseLogger): void {
  const say = (...words: readonly unknown[]): void => {
    const thrown = words.find((word) => word instanceof Error);
    log.warn({ ...(thrown ? faultForLog(thrown) : {}), said: String(words[0]).slice(0, 200) }, 'engine');
  };
  Object.assign(globalThis.console, { error: say, warn: say });
}
