import { spawn } from 'node:child_process';
import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.ts';
import { root } from './root.ts';

const sources = [
  'client/src',
  'client/index.html',
  'client/phone.html',
  'client/package.json',
  'client/public',
  'shared/src',
  'vite.config.ts',
];

let built: Promise<void> | undefined;

/** Builds what the server serves, once a run and only if a source is newer. */
export function buildClient(): Promise<void> {
  built ??= oneAtATime('client-build', async () => {
    const page = join(root, 'client/dist/index.html');
    const newest = Math.max(...(await Promise.all(sources.map((path) => newestBelow(join(root, path))))));
    if ((await changedAt(page)) >= newest) return;
    const begun = new Date();
    await vite();
    // What is changed while it is built is newer than what was built.
    await utimes(page, begun, begun);
  });
  return built;
}

async function newestBelow(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  const times = await Promise.all([path, ...entries.map((entry) => join(path, entry))].map(changedAt));
  return Math.max(...times);
}

const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    (it) => it.mtimeMs,
    () => 0,
  );

function vite(): Promise<void> {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_ENV: 'production' } },
  );
  let said = '';
  child.stdout.on('data', (part) => {
    said += String(part);
  });
  child.stderr.on('data', (part) => {
    said += String(part);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The client could not be built.\n${said}`)),
    );
  });
}
