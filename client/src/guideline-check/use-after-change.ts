import { type RefObject, useEffect, useRef } from 'react';

/** Does something with an element after a value changed, but not when the element first appears. */
export function useAfterChange<E extends Element>(
  value: unknown,
  act: (element: E) => void,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    if (element.current) act(element.current);
  });
  return element;
}
