/** The page's own top: what stands above the first section. */
const top = 'top';

/** How far below the upper edge of the window the place that is looked at lies, in CSS pixels. */
const line = (): number => Math.max(88, window.innerHeight * 0.2);

const paper = (): Element | null => document.querySelector('[data-paper-sheet]');

/** The place at the top of one's own view: a section, a field or a row, by the name it has on every screen (MTG-12). */
export function placeInView(): string {
  const at = line() + 4;
  let found = top;
  for (const element of paper()?.querySelectorAll<HTMLElement>('[data-on]') ?? []) {
    const box = element.getBoundingClientRect();
    if (box.height > 0 && box.top <= at) found = element.dataset.on ?? found;
  }
  return found;
}

/** Where the window is to be scrolled to for a place to lie there; undefined where it is not (yet) on this paper. */
export function scrollFor(place: string): number | undefined {
  if (place === top) return 0;
  const element = paper()?.querySelector(`[data-on="${CSS.escape(place)}"]`);
  if (!element) return undefined;
  return Math.max(0, window.scrollY + element.getBoundingClientRect().top - line());
}
