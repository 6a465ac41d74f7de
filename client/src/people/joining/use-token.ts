import { useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
};

/** The token of the link, which stands behind `#` so that no server's log reads it. */
export const useToken = (): string => useSyncExternalStore(subscribe, () => window.location.hash.slice(1));
