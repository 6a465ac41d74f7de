import type { Quote } from '@yoriai/shared/records/quotes';
import { createContext, useContext } from 'react';
import { useStore } from '../../collaboration/react.tsx';
import { type ValueStore, valueStore } from '../../collaboration/store.ts';

/** Sentences somebody has chosen, by id, in the order in which they were chosen. */
export type Quotes = ReadonlyMap<string, Quote>;

export const noQuotes: Quotes = new Map();

/** Undefined while one only reads. A store, so that of thousands of sentences only the pressed one is drawn anew. */
type QuotesStore = ValueStore<Quotes | undefined>;

export const newQuotes = (): QuotesStore => valueStore<Quotes | undefined>(undefined);

export const QuotesContext = createContext<QuotesStore | undefined>(undefined);

export function useQuotesStore(): QuotesStore {
  const store = useContext(QuotesContext);
  if (!store) throw new Error('no quotes around this component');
  return store;
}

export const useIsChoosing = (): boolean => useStore(useQuotesStore(), (quotes) => quotes !== undefined);

/** Whether a sentence is chosen, and the press that changes it. */
export function useQuote(quote: Quote): { readonly isChosen: boolean; readonly toggle: () => void } {
  const store = useQuotesStore();
  const isChosen = useStore(store, (quotes) => quotes?.has(quote.id) === true);
  return {
    isChosen,
    toggle: () => {
      const next = new Map(store.get());
      if (!next.delete(quote.id)) next.set(quote.id, quote);
      store.set(next);
    },
  };
}
