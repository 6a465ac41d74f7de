import { type RefCallback, useCallback, useState } from 'react';

/** Where the roots begin and end, in CSS pixels from the left edge of the section that the slips lie in. */
export interface Tips {
  readonly from: number;
  readonly ends: readonly number[];
}

const none: Tips = { from: 0, ends: [] };

/** Follows where the root ends (`data-origin` beside the list) and where the first row of slips lies, so that a root leads to each. */
export function useTips(): [RefCallback<HTMLElement>, Tips] {
  const [tips, setTips] = useState(none);
  const ref = useCallback((list: HTMLElement | null) => {
    if (!list) return undefined;
    const measure = () => {
      const now = measured(list);
      setTips((before) => (`${before.from} ${before.ends}` === `${now.from} ${now.ends}` ? before : now));
    };
    const resized = new ResizeObserver(measure);
    resized.observe(list);
    const changed = new MutationObserver(measure);
    changed.observe(list, { childList: true, subtree: true, attributes: true, attributeFilter: ['class'] });
    return () => {
      resized.disconnect();
      changed.disconnect();
    };
  }, []);
  return [ref, tips];
}

function measured(list: HTMLElement): Tips {
  const slips = [...list.children].filter(
    (slip): slip is HTMLElement => slip instanceof HTMLElement && slip.offsetWidth > 0,
  );
  const top = slips[0]?.offsetTop;
  const origin = list.parentElement?.querySelector<HTMLElement>('[data-origin]');
  return {
    from: origin?.offsetLeft ?? 0,
    ends: slips
      .filter((slip) => slip.offsetTop === top)
      .map((slip) => slip.offsetLeft + slip.offsetWidth / 2),
  };
}
