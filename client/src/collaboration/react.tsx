import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { withRedactionWords } from '../app/with-words.ts';
import type { DocumentConnection } from './document-connection.ts';
import { openPageConnection, type PageConnection } from './page-connection.ts';
import type { Store } from './store.ts';

const HeldNotice = lazy(() => import('./held-notice.tsx'));
const RedactedNotice = lazy(withRedactionWords(() => import('../redaction/redacted-notice.tsx')));

const PageContext = createContext<PageConnection | undefined>(undefined);

export interface CollaborationProviderProps {
  /** Comes in by the pass of a meeting and not as who is signed in here (MTG-6). */
  readonly pass?: boolean;
  readonly children: ReactNode;
}

/** One connection for everything below. */
export function CollaborationProvider({ pass = false, children }: CollaborationProviderProps) {
  const [page] = useState(() => openPageConnection({ url: socketAddress(pass) }));
  const ending = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(ending.current);
    return () => {
      // React may take a component away and bring it back at once.
      ending.current = setTimeout(() => page.destroy(), 0);
    };
  }, [page]);
  return (
    <PageContext value={page}>
      {children}
      <LeftBehindPlace page={page} />
    </PageContext>
  );
}

/** Says that a paper which was open has been redacted or is held, and gives back what was not sent (ACC-8, MTG-7). */
function LeftBehindPlace({ page }: { readonly page: PageConnection }) {
  const left = useStore(page.left);
  if (!left) return null;
  const Notice = left.isHeld ? HeldNotice : RedactedNotice;
  return (
    <Suspense>
      <Notice words={left.words} onClose={() => page.left.set(undefined)} />
    </Suspense>
  );
}

/**
 * A document, held open as long as the component is there. It may still be loading: see its `state`. Once it was redacted
 * another stands in its place.
 *
 * @param name its bare name
 */
export function useDocument(name: string): DocumentConnection {
  const page = useContext(PageContext);
  if (!page) throw new Error('useDocument needs a CollaborationProvider above it.');
  useEffect(() => page.hold(name), [page, name]);
  const follow = useCallback((listener: () => void) => page.follow(name, listener), [page, name]);
  return useSyncExternalStore(follow, () => page.find(name));
}

/** The value of a store, or what `select` takes of it; drawn again only when that changes. */
export function useStore<T>(store: Store<T>): T;
export function useStore<T, S>(store: Store<T>, select: (value: T) => S): S;
export function useStore<T, S>(store: Store<T>, select?: (value: T) => S): T | S {
  return useSyncExternalStore(store.subscribe, () => (select ? select(store.get()) : store.get()));
}

function socketAddress(pass: boolean): string {
  const { protocol, host } = window.location;
  return `${protocol === 'https:' ? 'wss:' : 'ws:'}//${host}/collaboration${pass ? '?pass=1' : ''}`;
}
