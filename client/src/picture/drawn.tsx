import { useEffect, useRef } from 'react';
import type { Svg } from './svg.ts';

interface DrawnProps {
  readonly svg: Svg;
  readonly className?: string | undefined;
  /** What a screen reader says in place of all its words. */
  readonly label?: string;
}

/** A drawing of ours on the page. It is read as XML, so that nothing in it can be anything but SVG (B-22). */
export function Drawn({ svg, className, label }: DrawnProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current?.replaceChildren(document.importNode(documentElement, true));
  }, [svg]);
  if (label === undefined) return <div ref={place} className={className} />;
  return <div ref={place} className={className} role="img" aria-label={label} />;
}
