import { type NewsSocket, openNews } from '@yoriai/client/meetings/phone/news';
import { describe, expect, it } from 'vitest';
import { clockByHand } from '../../support/collaboration/by-hand.ts';

class SocketByHand implements NewsSocket {
  onopen: NewsSocket['onopen'] = null;
  onmessage: NewsSocket['onmessage'] = null;
  onclose: NewsSocket['onclose'] = null;
  isClosed = false;
  close = (): void => {
    this.isClosed = true;
  };
  open = (): void => this.onopen?.(new Event('open'));
  say = (data: string): void => this.onmessage?.({ data } as MessageEvent);
  lose = (): void => this.onclose?.(new Event('close') as CloseEvent);
}

function inHand(open?: () => NewsSocket) {
  const clock = clockByHand();
  const sockets: SocketByHand[] = [];
  const heard: (number | undefined)[] = [];
  const news = openNews({
    after: clock.after,
    hear: (revision) => void heard.push(revision),
    open:
      open ??
      (() => {
        const socket = new SocketByHand();
        sockets.push(socket);
        return socket;
      }),
  });
  return { clock, sockets, heard, news };
}

describe('news for a phone', () => {
  it('[MTG-3] come by the socket, with the revision', () => {
    const { sockets, heard } = inHand();
    sockets[0]?.open();
    sockets[0]?.say('{"revision":7}');
    expect(heard).toEqual([7]);
  });

  it('[MTG-3] a browser or a hall that lets no socket through asks every five seconds', () => {
    const { clock, heard } = inHand(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    clock.pass(30_500);
    expect(heard.length).toBe(6);
  });

  it('[MTG-3] a socket that was lost is asked about at once, and opened again ever more seldom', () => {
    const { clock, sockets, heard } = inHand();
    sockets[0]?.open();
    sockets[0]?.lose();
    expect(heard).toEqual([undefined]);
    clock.pass(2000);
    expect(sockets.length).toBe(2);
    for (let turn = 0; turn < 40; turn += 1) {
      sockets.at(-1)?.lose();
      clock.pass(30_000);
    }
    expect(sockets.length).toBeLessThan(30);
  });

  it('[MTG-3] out of the pocket it asks at once and opens the socket anew', () => {
    const { sockets, heard, news } = inHand();
    sockets[0]?.lose();
    news.wake();
    expect([heard.length, sockets.length]).toEqual([1, 2]);
  });

  it('[MTG-10] when it is over for good nothing is asked and nothing is open', () => {
    const { clock, sockets, heard, news } = inHand();
    sockets[0]?.open();
    news.stop();
    sockets[0]?.lose();
    clock.pass(120_000);
    expect([heard, sockets[0]?.isClosed, clock.waiting]).toEqual([[], true, 0]);
  });
});
