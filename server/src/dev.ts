import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * `pnpm dev`: builds the client anew whenever it changes, and starts the server anew whenever it changes. The page is
 * loaded again by hand; it comes from the server itself, so cookies, headers and the socket are those of production.
 *
 * Not by `node --watch`: it speaks to the workers of the process it watches, and the journal is one.
 */
const root = join(import.meta.dirname, '../..');
const sources = ['server/src', 'shared/src'].map((folder) => join(root, folder));
/** Editors write a file in several steps. */
const quietMs = 200;

const run = (...args: string[]): ChildProcess =>
  spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
const startServer = (): ChildProcess => run(join(root, 'server/src/main.ts'));

const build = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'];
if (!existsSync(join(root, 'client/dist/index.html'))) {
  spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' });
}
const builder = run(...build, '--watch');
let server = startServer();
let ending = false;

function restart(): void {
  if (ending) return;
  const next = (): void => {
    if (!ending) server = startServer();
  };
  if (server.exitCode !== null) {
    next();
    return;
  }
  server.once('exit', next);
  server.kill('SIGTERM');
}

let quiet: NodeJS.Timeout | undefined;
for (const folder of sources) {
  watch(folder, { recursive: true }, () => {
    clearTimeout(quiet);
    quiet = setTimeout(restart, quietMs);
  });
}

function end(): void {
  ending = true;
  builder.kill('SIGTERM');
  server.kill('SIGTERM');
  server.once('exit', () => process.exit(0));
  if (server.exitCode !== null) process.exit(0);
}
process.on('SIGINT', end);
process.on('SIGTERM', end);
