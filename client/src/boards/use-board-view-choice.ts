import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

export const boardViews = ['map', 'list'] as const;
export type BoardViewName = (typeof boardViews)[number];

/** A screen this narrow opens on 一覧 (CAN-4); CSS pixels. */
const narrow = 700;

/** 図 or 一覧: as the address says, else as the screen suggests. Reloading and going back keep it. */
export function useBoardViewChoice(): [BoardViewName, (view: BoardViewName) => void] {
  const [params, setParams] = useSearchParams();
  const asked = boardViews.find((view) => view === params.get('view'));
  const choose = useCallback(
    (view: BoardViewName) => setParams((now) => ({ ...Object.fromEntries(now), view }), { replace: true }),
    [setParams],
  );
  return [asked ?? (window.innerWidth < narrow ? 'list' : 'map'), choose];
}
