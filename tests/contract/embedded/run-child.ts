import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const running = new Set<ChildProcess>();

/** A process of its own, running a file of `children/`. */
export interface Child {
  readonly pid: number;
  /** Its standard output, line by line. */
  readonly lines: AsyncIterableIterator<string>;
  /** Ends it at once and waits until it is gone. */
  kill(): Promise<void>;
}

/** @param limit a shell command to run first, such as `ulimit`. */
export function runChild(name: string, args: readonly string[], limit = ':'): Child {
  const file = fileURLToPath(new URL(`./children/${name}`, import.meta.url));
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', file, ...args];
  const child = spawn('sh', ['-c', `${limit}; exec "$@"`, 'sh', ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return {
    pid: child.pid ?? 0,
    lines: createInterface({ input: child.stdout })[Symbol.asyncIterator](),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** @returns the next line, parsed. @throws when the process ended without one. */
export async function nextAnswer(child: Child): Promise<unknown> {
  const { value, done } = await child.lines.next();
  if (done) throw new Error('the process ended without an answer');
  return JSON.parse(value);
}

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
