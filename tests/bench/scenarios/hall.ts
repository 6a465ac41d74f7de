import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument, deskDocument } from '@yoriai/shared/documents/names';
import { readTray } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { WebSocket } from 'ws';
import { LightClient } from '../light-client.ts';
import { cpuSeconds, memoryOf, pause, percentile } from '../meter.ts';
import type { MeasuredServer } from '../servers.ts';

const phones = 98;
/** Each phone sends a card, on the average, so often in seconds. */
const everySeconds = 20;

export interface HallTimes {
  /** From 送る on a phone to the tray of the desk, and from 出す to the wall; milliseconds. */
  readonly toDesk: { readonly p50: number; readonly p95: number };
  readonly toWall: { readonly p50: number; readonly p95: number };
  readonly joined: number;
  readonly cards: number;
  /** Of the server, for the whole meeting: seconds of processor a minute, and MiB at its end. */
  readonly cpu: number;
  readonly memory: number;
}

type Server = MeasuredServer & { readonly url: string };

/** A hall: one projector, one desk, 98 phones behind one address, for so many seconds (MTG-2, A3). */
export async function hallEvening(server: Server, seconds: number): Promise<HallTimes> {
  const { area, meeting, board, code } = await begin(server);
  const at = `/api/areas/${area}/meetings/${meeting}`;
  const desk = new LightClient({
    url: server.socketUrl,
    document: deskDocument(meeting),
    headers: server.headers,
    follows: true,
  });
  const wall = await openWall(server, at, board);
  await Promise.all([desk.synced, wall.synced]);
  for (const listener of [desk, wall]) listener.stayAwake();
  const people = await Promise.all(
    Array.from({ length: phones }, (_, index) => join(server, code, `人${index}`)),
  );
  const before = cpuSeconds(server.pid);

  const sent = new Map<string, number>();
  const released = new Map<string, number>();
  const [toDesk, toWall]: [number[], number[]] = [[], []];
  const releases: Promise<unknown>[] = [];
  desk.doc.on('update', () => {
    for (const [id, card] of readTray(desk.doc)) {
      const began = sent.get(card.text);
      if (began === undefined) continue;
      sent.delete(card.text);
      toDesk.push(performance.now() - began);
      released.set(id, performance.now());
      releases.push(ask(server, 'PATCH', `${at}/cards/${id}`, { do: 'release' }));
    }
  });
  wall.doc.on('update', () => {
    for (const { id } of readBoard(wall.doc).board.cards) {
      const began = released.get(id);
      if (began === undefined) continue;
      released.delete(id);
      toWall.push(performance.now() - began);
    }
  });

  const end = performance.now() + seconds * 1000;
  await Promise.all(
    people.map(async (phone, index) => {
      await pause((index * everySeconds * 1000) / phones);
      for (let count = 0; performance.now() < end; count += 1) {
        const text = `声${index}の${count} 雨の日は坂がすべって、ごみ出しに行けない`;
        sent.set(text, performance.now());
        await phone.send(`key-${index}-${count}`, text);
        await pause(everySeconds * 1000);
      }
    }),
  );
  await pause(1000);
  await Promise.all(releases);
  const cpu = ((cpuSeconds(server.pid) - before) * 60) / seconds;
  const memory = memoryOf(server.pid) / 1024 / 1024;
  for (const phone of people) phone.close();
  await Promise.all([desk.close(), wall.close()]);
  const of = (waits: readonly number[]) => ({ p50: percentile(waits, 0.5), p95: percentile(waits, 0.95) });
  return { toDesk: of(toDesk), toWall: of(toWall), joined: people.length, cards: toWall.length, cpu, memory };
}

async function begin(server: Server) {
  const { id: area } = await ask<{ id: string }>(server, 'POST', '/api/areas', {
    name: '計測の地区',
    level: 'district',
  });
  const { id: meeting } = await ask<{ id: string }>(server, 'POST', `/api/areas/${area}/meetings`, {
    ...{ title: '計測の会', runSheet: 'residents-120', startsAt: Date.now(), boards: [] },
  });
  const at = `/api/areas/${area}/meetings/${meeting}`;
  await ask(server, 'POST', `${at}/commands`, { do: 'open' });
  const { meeting: state } = await ask<{ meeting: Meeting }>(server, 'POST', `${at}/commands`, {
    do: 'step',
    step: 1,
  });
  return { area, meeting, board: state.board ?? '', code: state.code ?? '' };
}

async function openWall(server: Server, at: string, board: string): Promise<LightClient> {
  const { address } = await ask<{ address: string }>(server, 'POST', `${at}/passes`, { kind: 'screen' });
  const answer = await fetch(`${server.url}/api/passes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: address.split('#')[1] }),
  });
  const cookie = cookieOf(answer);
  return new LightClient({
    ...{
      url: `${server.socketUrl}?pass=1`,
      document: boardDocument(board),
      headers: { cookie },
      follows: true,
    },
  });
}

/** A phone as its page is: it hears that something changed, and asks what. */
async function join(server: Server, code: string, name: string) {
  const answer = await fetch(`${server.url}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, name }),
  });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const headers = { cookie: cookieOf(answer), 'content-type': 'application/json' };
  const call = async (method: string, path: string, body?: object): Promise<void> => {
    const done = await fetch(`${server.url}${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    await done.arrayBuffer();
  };
  await call('POST', '/api/phone/promise', {});
  const socket = new WebSocket(`${server.socketUrl.replace(/\/collaboration.*/, '')}/phone/news`, {
    headers,
  });
  let asking = false;
  socket.on('message', () => {
    if (asking) return;
    asking = true;
    // As a page does: what changes at once is asked for once.
    setTimeout(() => {
      asking = false;
      void call('GET', '/api/phone').catch(() => undefined);
    }, 300);
  });
  socket.on('error', () => undefined);
  return {
    send: (key: string, text: string) => call('POST', '/api/phone/cards', { key, kind: 'trouble', text }),
    close: () => socket.close(),
  };
}

const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

async function ask<T>({ url, headers }: Server, method: string, path: string, body?: object): Promise<T> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${said}`);
  return (said === '' ? undefined : JSON.parse(said)) as T;
}
