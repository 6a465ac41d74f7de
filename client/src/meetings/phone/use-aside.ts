import { useEffect, useState } from 'react';

/** Pages beside the one of the moment; the telephone's own back button leads back from them. */
const asides = ['reading', 'danger', 'leaving'] as const;
export type Aside = (typeof asides)[number];

const asideOf = (state: unknown): Aside | undefined => asides.find((it) => it === state);

export interface AsideWay {
  readonly at: Aside | undefined;
  open(aside: Aside): void;
  close(): void;
}

const close = (): void => history.back();

export function useAside(): AsideWay {
  const [at, setAt] = useState(() => asideOf(history.state));
  useEffect(() => {
    const back = ({ state }: PopStateEvent) => setAt(asideOf(state));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  return {
    at,
    open(aside) {
      if (aside === at) return;
      history.pushState(aside, '');
      setAt(aside);
    },
    close,
  };
}
