import type { AreaSummary, Sheet } from '@yoriai/shared/areas/area';
import { readBoard } from '@yoriai/shared/documents/board';
import { expect, it } from 'vitest';
import { apiOf } from '../../browser/harness/api.ts';
import { setUp } from '../../browser/harness/product.ts';
import { startServer } from '../../browser/harness/server-process.ts';
import { temporaryFolder } from '../../contract/storages/temporary-folder.ts';
import { putDown } from '../../support/collaboration/boards.ts';
import { TestPage } from '../../support/collaboration/test-page.ts';
import { until } from '../../support/collaboration/turns.ts';
import { webSocketLine } from '../../support/collaboration/web-socket-line.ts';
import { countingHand } from '../../support/hand.ts';
import { filesWith } from './marked-office.ts';

/** Milliseconds after the request at which the process is killed: from before anything to after everything. */
const moments = [3, 12, 30];

it('[ACC-8] the real server is killed in the middle of a redaction, again and again: not done, or done to the last byte', async () => {
  const dataDir = temporaryFolder();
  let server = await startServer({ dataDir, port: 0 });
  const cookie = await setUp(server);
  const area = await apiOf(server.url, cookie).post<AreaSummary>('/api/areas', {
    name: 'あおば地区',
    level: 'district',
  });
  for (const [round, moment] of moments.entries()) {
    const words = `PLANTED-IN-ROUND-${round}`;
    const api = apiOf(server.url, cookie);
    const sheet = await api.post<Sheet>(`/api/areas/${area.id}/boards`, { kind: 'worry-map', title: '地図' });
    const line = await webSocketLine(`${server.url.replace('http', 'ws')}/collaboration`, { cookie });
    const board = new TestPage(line).open(sheet.documents.main);
    await until(() => board.synced, 'the board');
    const hand = countingHand('甲');
    const gone = putDown(board.doc, hand, { text: words });
    putDown(board.doc, hand, { text: '残る 声' });
    const mark = board.mark();
    await until(() => board.stored >= mark, 'the words');
    const asked = api
      .post(`/api/areas/${area.id}/redactions`, {
        key: `redaction-${round}`,
        papers: [{ of: 'board', id: sheet.id, places: [gone] }],
      })
      .catch(() => undefined);
    const end = performance.now() + moment;
    await until(() => performance.now() >= end, 'the moment');
    await server.end('SIGKILL');
    await asked;
    server = await startServer({ dataDir, port: 0 });
    const shelf = await apiOf(server.url, cookie).get<{ sheets: readonly Sheet[] }>(`/api/areas/${area.id}`);
    const main = shelf.sheets.find(({ id }) => id === sheet.id)?.documents.main ?? '';
    const later = new TestPage(
      await webSocketLine(`${server.url.replace('http', 'ws')}/collaboration`, { cookie }),
    ).open(main);
    await until(() => later.synced, 'the board after the restart');
    const texts = readBoard(later.doc).board.cards.map(({ text }) => text);
    const isDone = main.endsWith('@2');
    expect(texts, `after ${moment} ms`).toEqual(isDone ? ['残る 声'] : [words, '残る 声']);
    if (isDone) expect(filesWith(dataDir, words), `after ${moment} ms`).toEqual([]);
  }
  await server.end('SIGTERM');
});
