import type { PhoneView } from '@yoriai/shared/meetings/api';
import { api } from '../../app/api.ts';
import type { Outgoing } from './kept.ts';

/** Milliseconds until no answer counts as none. What was asked may have arrived all the same: it is sent by its key. */
const patience = 10_000;

/** What a phone asks the server. @throws YoriaiError for a no; anything else when no answer came */
export interface Line {
  view(): Promise<PhoneView>;
  join(code: string, name: string): Promise<void>;
  promise(): Promise<PhoneView>;
  /** @returns the id of the card that came of it. */
  send(item: Outgoing): Promise<string | undefined>;
  leave(): Promise<void>;
}

export const line: Line = {
  view: () => inTime((signal) => api.get<PhoneView>('/api/phone', signal)),
  join: (code, name) => inTime((signal) => api.post('/api/join', { code, name }, signal)),
  promise: () => inTime((signal) => api.post<PhoneView>('/api/phone/promise', {}, signal)),
  send: (item) => inTime((signal) => sent(item, signal)),
  leave: () => inTime((signal) => api.delete('/api/phone', signal)),
};

async function sent(item: Outgoing, signal: AbortSignal): Promise<string | undefined> {
  const cards = '/api/phone/cards';
  switch (item.do) {
    case 'send': {
      const { key, kind, text, flagged } = item;
      return (await api.post<{ card: string }>(cards, { key, kind, text, flagged }, signal)).card;
    }
    case 'change':
      return api.patch(`${cards}/${item.card}`, { text: item.text, flagged: item.flagged }, signal);
    case 'withdraw':
      return api.delete(`${cards}/${item.card}`, signal);
    case 'vote':
      return api.put('/api/phone/vote', { vote: item.vote, cards: item.cards }, signal);
  }
}

/** `AbortSignal.timeout` is not known to the older telephones that come to a hall. */
async function inTime<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), patience);
  return ask(control.signal).finally(() => clearTimeout(timer));
}
