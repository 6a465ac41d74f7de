import type { AddressInfo } from 'node:net';
import type { AskAccess } from '@yoriai/server/collaboration/authentication';
import { createEngine, type Engine } from '@yoriai/server/collaboration/engine';
import { type MemoryStorage, memoryStorage } from '@yoriai/server/storage/memory/memory-storage';
import { limits } from '@yoriai/shared/limits';
import { pino } from 'pino';
import { WebSocketServer } from 'ws';
import { person } from './table.ts';
import { TestPage } from './test-page.ts';
import { type WebSocketLine, webSocketLine } from './web-socket-line.ts';

/** The engine behind real sockets on a free port of this machine. */
export interface RealServer {
  readonly engine: Engine;
  readonly storage: MemoryStorage;
  readonly log: Record<string, unknown>[];
  connect(name: string): Promise<{ readonly line: WebSocketLine; readonly page: TestPage }>;
  close(): Promise<void>;
}

export async function realServer(access: AskAccess): Promise<RealServer> {
  const storage = memoryStorage();
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => log.push(JSON.parse(line)) });
  const engine = createEngine({ journal: storage.journal, access, log: logger, now: Date.now });
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: limits.frameBytes });
  server.on('connection', (socket, request) => {
    const name = decodeURIComponent(String(request.url).slice(1));
    engine.accept(socket, { url: String(request.url), headers: request.headers }, person(name));
  });
  await new Promise<void>((go) => server.once('listening', go));
  const { port } = server.address() as AddressInfo;
  return {
    engine,
    storage,
    log,
    async connect(name) {
      const line = await webSocketLine(`ws://127.0.0.1:${port}/${encodeURIComponent(name)}`);
      return { line, page: new TestPage(line) };
    },
    async close() {
      await engine.stop();
      for (const client of server.clients) client.terminate();
      await new Promise((go) => server.close(go));
    },
  };
}
