import { type ReactNode, useEffect, useRef } from 'react';

/**
 * The one question of a page. A page that comes is read from here, unless the person is typing: nobody is torn away from
 * a word half written.
 */
export function Title({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.matches('textarea, input')) return;
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
