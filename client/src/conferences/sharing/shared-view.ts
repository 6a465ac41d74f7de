import { useSyncExternalStore } from 'react';
import { type ValueStore, valueStore } from '../../collaboration/store.ts';

const place = (worksheet: string) => `yoriai.shared-view.${worksheet}`;
const stores = new Map<string, ValueStore<boolean>>();

function storeOf(worksheet: string): ValueStore<boolean> {
  const known = stores.get(worksheet);
  if (known) return known;
  const store = valueStore(read(worksheet));
  stores.set(worksheet, store);
  return store;
}

/** A browser may have no such storage to offer; then it lasts until the page is loaded anew. */
function read(worksheet: string): boolean {
  try {
    return sessionStorage.getItem(place(worksheet)) !== null;
  } catch {
    return false;
  }
}

/** Whether this tab shows the worksheet as it may be shown to others; it stays so when the tab is loaded anew (B13). */
export function useSharedView(worksheet: string): boolean {
  const store = storeOf(worksheet);
  return useSyncExternalStore(store.subscribe, store.get);
}

export function putSharedView(worksheet: string, isOn: boolean): void {
  storeOf(worksheet).set(isOn);
  try {
    if (isOn) sessionStorage.setItem(place(worksheet), '1');
    else sessionStorage.removeItem(place(worksheet));
  } catch {
    // It holds for as long as the page is there.
  }
}
