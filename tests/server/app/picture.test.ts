import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import { describe, expect, it } from 'vitest';
import { exif, png } from './png.ts';
import { aBoard, anArea, type TestApp, testApp } from './support.ts';

const ready = async () => {
  const app = await testApp();
  const area = await anArea(app);
  const board = await aBoard(app, area);
  const send = (body: Buffer, headers: Record<string, string> = { 'x-rights-confirmed': 'yes' }) =>
    app.as('staff').post(`/api/boards/${board}/picture`, body, { 'content-type': 'image/png', ...headers });
  const get = (role: Parameters<TestApp['as']>[0] = 'staff') =>
    app.as(role).get(`/api/boards/${board}/picture`);
  const meta = () => app.engine.read(boardDocument(board), (doc) => readBoard(doc).board.picture);
  return { app, area, board, send, get, meta };
};

describe('a picture behind the board', () => {
  it('[MAP-4] is laid there by who confirms the right to use it, and taken off again', async () => {
    const { app, board, send, get, meta } = await ready();
    expect((await send(png(40, 30), {})).json()).toMatchObject({ error: { id: 'rights-not-confirmed' } });
    expect((await get()).statusCode).toBe(404);
    expect((await send(png(40, 30))).statusCode).toBe(201);
    expect(await meta()).toMatchObject({ width: 40, height: 30, rightsConfirmedBy: '係のstaff' });
    const answer = await get();
    expect(answer.headers['content-type']).toBe('image/webp');
    expect(answer.rawPayload.subarray(0, 4).toString()).toBe('RIFF');
    await app.as('staff').delete(`/api/boards/${board}/picture`);
    expect(await meta()).toBeUndefined();
    expect((await get()).statusCode).toBe(404);
  });

  it('[HOST-6] [B-23] arrives without whatever rode along in the file, and upright', async () => {
    const { send, get, meta } = await ready();
    const words = 'GPS 35.0 139.0 at home';
    const picture = png(40, 30, { eXIf: exif(words), tEXt: Buffer.from(`Comment\0${words}`) });
    expect(picture.toString('latin1')).toContain(words);
    expect((await send(picture)).statusCode).toBe(201);
    expect(await meta()).toMatchObject({ width: 30, height: 40 });
    const kept = (await get()).rawPayload.toString('latin1');
    for (const trace of [words, 'GPS', 'EXIF', 'Exif', 'XMP ']) expect(kept).not.toContain(trace);
  });

  it('[HOST-6] is made no longer than 2,400 pixels', async () => {
    const { send, meta } = await ready();
    await send(png(3000, 1500));
    expect(await meta()).toMatchObject({ width: 2400, height: 1200 });
  });

  it.each([
    ['a PDF called png', Buffer.from('%PDF-1.7\n1 0 obj\n')],
    [
      'an SVG with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ['an HTML page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
    ['half a picture', png(400, 300).subarray(0, 60)],
    ['a picture that claims 60,000 × 60,000 pixels', png(60_000, 60_000)],
    ['nothing', Buffer.alloc(0)],
  ])('[HOST-6] [B-23] %s is none', async (_what, body) => {
    const { send, get } = await ready();
    expect((await send(body)).json()).toMatchObject({ error: { id: 'not-a-picture' } });
    expect((await get()).statusCode).toBe(404);
  });

  it.each(['talk-board', 'needs-to-issues', 'logic-model'])(
    '[HOST-6] [B-23] is off on a %s, where residents may come in: it is refused, and none is kept',
    async (kind) => {
      const { app, area } = await ready();
      const made = await app.as('staff').post(`/api/areas/${area}/boards`, { kind, title: '住民の紙' });
      const { id } = made.json() as { id: string };
      const headers = { 'content-type': 'image/png', 'x-rights-confirmed': 'yes' };
      const answer = await app.as('staff').post(`/api/boards/${id}/picture`, png(40, 30), headers);
      expect(answer.json()).toMatchObject({ error: { id: 'picture-not-here' } });
      expect(await app.storage.files.get(`pictures/${id}`)).toBeUndefined();
      expect((await app.as('staff').get(`/api/boards/${id}/picture`)).statusCode).toBe(404);
    },
  );

  it('[ACC-2] is shown to nobody who may not see the board, and not while the board is put away', async () => {
    const { app, area, board, send, get } = await ready();
    await send(png(40, 30));
    expect([(await get(null)).statusCode, (await get('partner')).statusCode]).toEqual([401, 403]);
    await app.as('staff').patch(`/api/areas/${area}/boards/${board}`, { away: true });
    expect((await get()).json()).toMatchObject({ error: { id: 'document-put-away' } });
    expect((await send(png(40, 30))).statusCode).toBe(409);
  });

  it('[P33] a board that names the picture of another does not show it', async () => {
    const { app, area, send, meta } = await ready();
    await send(png(40, 30));
    const other = await aBoard(app, area, '別の紙');
    const picture = await meta();
    for (const file of [picture?.file, '../x/f_0000000000000000', '/etc/passwd']) {
      await app.engine.change(boardDocument(other), (doc) =>
        doc.getMap('meta').set('picture', { ...picture, file }),
      );
      expect((await app.as('staff').get(`/api/boards/${other}/picture`)).statusCode).toBe(404);
    }
  });

  it('[DUR-2] that could not be stored is not shown', async () => {
    const { app, send, meta } = await ready();
    app.storage.faults.files = 'fail-once';
    expect((await send(png(40, 30))).statusCode).toBe(503);
    app.storage.faults.journal = 'fail-always';
    expect((await send(png(40, 30))).statusCode).toBe(503);
    expect(await meta()).toBeUndefined();
  });
});
