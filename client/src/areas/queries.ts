import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { AreaSummary, Sheet, Shelf } from '@yoriai/shared/areas/area';
import type { CardList, CardsOfArea, Trace } from '@yoriai/shared/trace/api';
import { api } from '../app/api.ts';

const areasKey = ['areas'] as const;
/** What is asked for again together with the shelf begins with it. */
export const shelfKey = (area: string) => ['shelf', area] as const;

export const areaAddress = (area: string): string => `/areas/${area}`;
/** More than these make an address that not every server takes in again. */
const mostLit = 300;

/** A board's 図 with these cards lit up, and why they are. */
export const litAddress = (area: string, board: string, cards: readonly string[], why: CardList): string =>
  `${boardAddress(area, board)}?view=map&lit=${cards.slice(0, mostLit).join(',')}&which=${why}`;
/** The list of an area's cards at a stage, or of what is left hanging (AREA-4). */
export const cardsAddress = (area: string, which: CardList): string => `/areas/${area}/cards/${which}`;
/** 本人の同意 of an area (P22). */
export const consentsAddress = (area: string): string => `/areas/${area}/consents`;
/** 完全に消す in an area (P20). */
export const redactionAddress = (area: string): string => `/areas/${area}/redaction`;
export const boardAddress = (area: string, board: string): string => `/areas/${area}/boards/${board}`;
export const worksheetAddress = (area: string, worksheet: string): string =>
  `/areas/${area}/worksheets/${worksheet}`;
/** The worksheet as the printer gets it, and as files. */
export const printAddress = (area: string, worksheet: string): string =>
  `${worksheetAddress(area, worksheet)}/print`;
/** The page of a sheet on the shelf. */
export const sheetAddress = (area: string, { of, id }: Pick<Sheet, 'of' | 'id'>): string =>
  of === 'board' ? boardAddress(area, id) : worksheetAddress(area, id);

/** Every area; the tree is made of `parentId`. */
export function useAreas() {
  return useQuery({
    queryKey: areasKey,
    queryFn: ({ signal }) => api.get<readonly AreaSummary[]>('/api/areas', signal),
  });
}

/** An area's shelf. It is asked for again when the page comes to the front and when the server says it changed. */
export function useShelf(area: string) {
  return useQuery({
    queryKey: shelfKey(area),
    queryFn: ({ signal }) => api.get<Shelf>(`/api/areas/${area}`, signal),
  });
}

/** Exactly the cards that were counted. Asked for again together with the shelf. */
export const cardsOfQuery = (area: string, which: CardList) => ({
  queryKey: [...shelfKey(area), 'cards', which],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    api.get<CardsOfArea>(`/api/areas/${area}/cards?which=${which}`, signal),
});

export function useCardsOf(area: string, which: CardList) {
  return useQuery(cardsOfQuery(area, which));
}

/** The whole way of a card (CNV-4). Asked for again together with the shelf. */
export function useTrace(area: string, board: string, card: string) {
  const asked = new URLSearchParams({ board, card });
  return useQuery({
    queryKey: [...shelfKey(area), 'trace', board, card],
    queryFn: ({ signal }) => api.get<Trace>(`/api/areas/${area}/trace?${asked}`, signal),
  });
}

export const shelfIsStale = (client: QueryClient, area: string): void => {
  void client.invalidateQueries({ queryKey: shelfKey(area) });
  void client.invalidateQueries({ queryKey: areasKey });
};
