import { type DestinationStream, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from '../settings/readers.ts';

/**
 * The log goes to stderr, so that stdout holds what people at the terminal are told: JSON lines, or plain lines when
 * a person looks on (RUN-8). What is logged, each place decides; none logs content, names, tokens or bodies.
 */
export function openLog(level: LogLevel): Logger {
  return createLog(
    level,
    process.stderr.isTTY && process.env.NODE_ENV !== 'production' ? readable() : undefined,
  );
}

/** @param stream @default stderr, as JSON lines */
export function createLog(
  level: LogLevel,
  stream: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino({ level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime }, stream);
}

const readable = (): DestinationStream =>
  pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' });
