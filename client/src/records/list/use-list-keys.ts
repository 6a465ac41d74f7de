import { defaultRangeExtractor, type Range, type Virtualizer } from '@tanstack/react-virtual';
import type { PracticeRecord } from '@yoriai/shared/records/records';
import { type FocusEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';

type Lines = Virtualizer<HTMLElement, Element>;

/** How many lines PageUp and PageDown go. */
const page = 10;

/** The keys walk through a list of which most is not in the page: one line is a stop of Tab, arrows lead on from it. */
export function useListKeys(
  records: readonly PracticeRecord[],
  open: string | undefined,
  list: RefObject<HTMLElement | null>,
) {
  const [at, setAt] = useState<string>();
  const lines = useRef<Lines>(undefined);
  const indexOf = (id: string | undefined) =>
    id === undefined ? -1 : records.findIndex((record) => record.id === id);
  const [here, opened] = [indexOf(at), indexOf(open)];
  const stop = here >= 0 ? here : Math.max(0, opened);

  const walk = (index: number) => {
    const to = Math.min(Math.max(index, 0), records.length - 1);
    const record = records[to];
    if (!record) return;
    setAt(record.id);
    lines.current?.scrollToIndex(to, { align: 'auto' });
    focusWhenThere(list, record.id);
  };
  return {
    stop,
    /** Back to a line that was left for its sheet. */
    walkTo: (id: string) => {
      const index = indexOf(id);
      if (index >= 0) walk(index);
    },
    attach: (virtualizer: Lines) => {
      lines.current = virtualizer;
    },
    /** The stop stays in the page, or the focus would be lost when it is scrolled out of sight. */
    withStop: (range: Range): number[] => {
      const shown = defaultRangeExtractor(range);
      return records.length > 0 && !shown.includes(stop) ? [...shown, stop].sort((a, b) => a - b) : shown;
    },
    onFocus: ({ target }: FocusEvent) => {
      const id = target instanceof HTMLElement ? target.dataset.record : undefined;
      if (id !== undefined) setAt(id);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const to = {
        ArrowDown: stop + 1,
        ArrowUp: stop - 1,
        PageDown: stop + page,
        PageUp: stop - page,
        Home: 0,
        End: records.length - 1,
      }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      walk(to);
    },
  };
}

/** A line comes into the page with one of the next frames, after it was scrolled to. */
function focusWhenThere(list: RefObject<HTMLElement | null>, id: string, frames = 20): void {
  const line = list.current?.querySelector<HTMLElement>(`[data-record="${CSS.escape(id)}"]`);
  if (line) line.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusWhenThere(list, id, frames - 1));
}
