import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { damagedPrefix } from './damaged-name.ts';

/** Takes away what was kept aside of a damaged file: what could be read of it was brought over long ago. */
export function forgetAside(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) return;
  const prefix = damagedPrefix(basename(file));
  for (const name of readdirSync(folder))
    if (name.startsWith(prefix)) rmSync(join(folder, name), { force: true });
}
