import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { DocumentConnection } from './document-connection.ts';
import { openPageConnection, type PageConnection } from './page-connection.ts';
import type { Store } from './store.ts';

const PageContext = createContext<PageConnection | undefined>(undefined);

/** One connection for everything below. */
export function CollaborationProvider({ children }: { readonly children: ReactNode }) {
  const [page] = useState(() => openPageConnection({ url: socketAddress() }));
  const ending = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(ending.current);
    return () => {
      // React may take a component away and bring it back at once.
      ending.current = setTimeout(() => page.destroy(), 0);
    };
  }, [page]);
  return <PageContext value={page}>{children}</PageContext>;
}

/** A document, held open as long as the component is there. It may still be loading: see its `state`. */
export function useDocument(name: string): DocumentConnection {
  const page = useContext(PageContext);
  if (!page) throw new Error('useDocument needs a CollaborationProvider above it.');
  useEffect(() => page.hold(name), [page, name]);
  return page.find(name);
}

/** The value of a store, or what `select` takes of it; drawn again only when that changes. */
export function useStore<T>(store: Store<T>): T;
export function useStore<T, S>(store: Store<T>, select: (value: T) => S): S;
export function useStore<T, S>(store: Store<T>, select?: (value: T) => S): T | S {
  return useSyncExternalStore(store.subscribe, () => (select ? select(store.get()) : store.get()));
}

function socketAddress(): string {
  const { protocol, host } = window.location;
  return `${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}/collaboration`;
}
