import { type RefCallback, useCallback, useState } from 'react';

/** The width of an element as it is laid out, in CSS pixels; undefined until it was. */
export function useWidth(): [RefCallback<Element>, number | undefined] {
  const [width, setWidth] = useState<number>();
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
