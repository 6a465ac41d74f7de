import { type RefObject, useLayoutEffect } from 'react';

/** Room between two slips that would lie over each other, in CSS pixels. */
const gap = 10;

/**
 * Lays what stands in the margin beside what it is about, and below what lies there already: measured from the page,
 * again whenever the paper or a slip changes its size.
 */
export function useBesideThePaper(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const margin = ref.current;
    const paper = margin?.parentElement?.querySelector('[data-paper-sheet]');
    if (!margin || !paper) return undefined;
    let frame = 0;
    const lay = () => {
      const top = margin.getBoundingClientRect().top;
      const wanted = [...margin.children].flatMap((child) => {
        if (!(child instanceof HTMLElement)) return [];
        const at =
          anchorOf(paper, child)?.getBoundingClientRect().top ?? paper.getBoundingClientRect().bottom;
        return [{ child, at: at - top }];
      });
      // Whoever writes is shown exactly where; slips make room.
      const isPen = (child: HTMLElement) => child.dataset.besidePlace !== undefined;
      wanted.sort((a, b) => Number(isPen(b.child)) - Number(isPen(a.child)) || a.at - b.at);
      const taken: { readonly from: number; readonly to: number }[] = [];
      for (const { child, at } of wanted) {
        const height = child.offsetHeight + gap;
        const y = freePlace(taken, Math.max(at, 0), height);
        taken.push({ from: y, to: y + height });
        child.style.top = `${Math.round(y)}px`;
      }
      const free = Math.max(0, ...taken.map(({ to }) => to));
      margin.style.minHeight = `${Math.ceil(free)}px`;
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(lay);
    };
    const sizes = new ResizeObserver(soon);
    const follow = () => {
      for (const child of margin.children) sizes.observe(child);
      soon();
    };
    const children = new MutationObserver(follow);
    sizes.observe(paper);
    children.observe(margin, { childList: true });
    follow();
    lay();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      children.disconnect();
    };
  }, [ref]);
}

/** The first place from `at` downwards that nothing lies in. */
function freePlace(
  taken: readonly { readonly from: number; readonly to: number }[],
  at: number,
  height: number,
): number {
  let y = at;
  for (const { from, to } of [...taken].sort((a, b) => a.from - b.from)) {
    if (y < to && y + height > from) y = to;
  }
  return y;
}

/** What a slip or a pen stands beside. Where its row is not in sight, the table; where nothing is, the end of the paper. */
function anchorOf(paper: Element, { dataset: { beside, besidePlace } }: HTMLElement): Element | null {
  const find = (name: string, value: string) => paper.querySelector(`[${name}="${CSS.escape(value)}"]`);
  if (besidePlace !== undefined)
    return find('data-place', besidePlace) ?? find('data-row', besidePlace.split(':')[0] ?? '');
  return beside === undefined ? null : find('data-on', beside);
}
