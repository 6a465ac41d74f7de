import { type CSSProperties, type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface InSight {
  /** What stands directly beneath the text, with what is shown as its only child. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly style: CSSProperties;
}

/** Canvas pixels that its tools and legend take up at the foot. */
const foot = 88;
const gap = 8;

/**
 * Keeps what is asked beneath a card's words in sight and of its own size: the card may be drawn small, and may lie at
 * the edge of the canvas. Elsewhere the page scrolls, and nothing is to be done.
 *
 * @param shown what is shown; measured anew whenever it is another
 */
export function useInSight(shown: unknown): InSight {
  const place = useRef<HTMLDivElement>(null);
  const [transform, setTransform] = useState<string>();
  useLayoutEffect(() => {
    const box = place.current;
    const canvas = box?.closest('.react-flow')?.getBoundingClientRect();
    const [child] = box?.children ?? [];
    const text = box?.parentElement?.getBoundingClientRect();
    if (!shown || !box || !canvas || !text || !(child instanceof HTMLElement)) return setTransform(undefined);
    const zoom = box.getBoundingClientRect().width / box.offsetWidth;
    const { left, top } = box.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = child;
    const x = Math.min(0, canvas.right - gap - (left + width));
    const isBelow = top + height + foot <= canvas.bottom;
    const above = text.top - gap - height;
    const y = isBelow ? 0 : Math.max(above, canvas.top + gap) - top;
    setTransform(`translate(${x / zoom}px, ${y / zoom}px) scale(${1 / zoom})`);
  }, [shown]);
  return { place, style: { transform } };
}
