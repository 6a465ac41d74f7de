import { type RefObject, useEffect, useRef } from 'react';

/**
 * Leads to the first field that does not hold, which may lie out of sight in a long form.
 *
 * @param faulty changes each time the form is looked at
 */
export function useFirstFault(faulty: ReadonlySet<string>): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (faulty.size > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faulty]);
  return form;
}
