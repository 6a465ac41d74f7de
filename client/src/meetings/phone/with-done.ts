import type { OwnCard, PhoneView } from '@yoriai/shared/meetings/api';
import type { Outgoing } from './kept.ts';
import { isSentKind } from './kinds.ts';

/** What a phone shows as soon as the server has something; what the server says of it follows. */
export function withDone(view: PhoneView, item: Outgoing, card: string | undefined): PhoneView {
  const { cards, vote } = view;
  switch (item.do) {
    case 'send': {
      if (card === undefined || cards.some(({ id }) => id === card)) return view;
      const { kind, text } = item;
      return { ...view, cards: [...cards, { id: card, kind, text, state: 'waiting' } satisfies OwnCard] };
    }
    case 'change':
      return { ...view, cards: cards.map((it) => (it.id === item.card ? { ...it, text: item.text } : it)) };
    case 'withdraw':
      return { ...view, cards: cards.filter(({ id }) => id !== item.card) };
    case 'vote':
      return vote?.id === item.vote ? { ...view, vote: { ...vote, chosen: item.cards } } : view;
  }
}

/** A page that stayed open while the product was made new may be told of kinds that it does not know. */
export const known = (view: PhoneView): PhoneView => ({
  ...view,
  kinds: view.kinds.filter(isSentKind),
  cards: view.cards.map((card) => (isSentKind(card.kind) ? card : { ...card, kind: 'notice' })),
});
