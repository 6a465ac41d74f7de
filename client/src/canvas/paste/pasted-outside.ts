import { useEffect, useRef } from 'react';

/** Where words are written, or a question is answered, a paste means something else. */
const elsewhere = 'input, textarea, select, [contenteditable=true], [role=dialog]';

/** What is pasted while nothing is being written. @param take whether it is meant; then nobody else gets it */
export function usePastedOutside(take: (pasted: string) => boolean): void {
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest(elsewhere)) return;
      if (taking.current(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
