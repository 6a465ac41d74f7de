import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClient } from '../harness/client-build.ts';
import { startServer } from '../harness/server-process.ts';

/** The product as it stands after its very first start: nobody has set it up. */
export interface FreshProduct {
  readonly url: string;
  readonly setUpUrl: string;
  stop(): Promise<void>;
}

export async function startFresh(): Promise<FreshProduct> {
  await buildClient();
  const dataDir = await mkdtemp(join(tmpdir(), 'yoriai-fresh-'));
  const server = await startServer({ dataDir, port: 0 });
  if (server.setUpUrl === undefined) throw new Error(`The server printed no set-up link.\n${server.said()}`);
  return {
    url: server.url,
    setUpUrl: server.setUpUrl,
    async stop() {
      await server.end('SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
