import { type RefCallback, useCallback, useState } from 'react';

/** What scrolls an element: itself or what it lies in, as the style sheet has it at this width. */
export function scrollerOf(element: HTMLElement): HTMLElement {
  for (let it: HTMLElement | null = element; it; it = it.parentElement)
    if (/auto|scroll/.test(getComputedStyle(it).overflowY)) return it;
  return document.documentElement;
}

/** What scrolls the element that bears the reference; another one when the window gets narrower or wider. */
export function useScroller(): [HTMLElement | null, RefCallback<HTMLElement>] {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const look = () => setScroller(scrollerOf(element));
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return [scroller, ref];
}
