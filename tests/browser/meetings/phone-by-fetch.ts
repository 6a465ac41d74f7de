import type { OwnCard, PhoneView } from '@yoriai/shared/meetings/api';
import type { SentKind } from '@yoriai/shared/meetings/phases';

/** Somebody at a phone, without a browser: what its page would ask the server, with the cookie of its pass. */
export interface PhoneByFetch {
  /** @returns the id of the card */
  send(kind: SentKind, text: string): Promise<string>;
  view(): Promise<PhoneView>;
  stateOf(card: string): Promise<OwnCard['state'] | undefined>;
  choose(cards: readonly string[]): Promise<void>;
}

/** Joins and says yes to the promises. */
export async function phoneByFetch(url: string, code: string, name: string): Promise<PhoneByFetch> {
  const headers = { 'content-type': 'application/json', origin: url };
  let cookie = '';
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(url + path, {
      method,
      headers: { ...headers, cookie },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return (await answer.json().catch(() => undefined)) as T;
  };
  await ask('POST', '/api/join', { code, name });
  await ask('POST', '/api/phone/promise', {});
  const view = () => ask<PhoneView>('GET', '/api/phone');
  let sent = 0;
  return {
    view,
    async send(kind, text) {
      sent += 1;
      const key = `${name}-card-${sent}`.padEnd(8, '-');
      return (await ask<{ card: string }>('POST', '/api/phone/cards', { key, kind, text })).card;
    },
    stateOf: async (card) => (await view()).cards.find(({ id }) => id === card)?.state,
    async choose(cards) {
      const { vote } = await view();
      await ask('PUT', '/api/phone/vote', { vote: vote?.id, cards });
    },
  };
}
