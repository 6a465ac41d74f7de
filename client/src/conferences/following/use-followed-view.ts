import { useEffect, useEffectEvent, useRef } from 'react';
import { scrollFor } from './places.ts';
import { stillMotion } from './still-motion.ts';

/** Keys that move a view or write on a paper. */
const looksAway = (event: Event): boolean =>
  event.type !== 'keydown' || !['Shift', 'Control', 'Alt', 'Meta'].includes((event as KeyboardEvent).key);

/** What is done on the paper, and not in the rail beside it or in a bar. */
const onPaper = ({ target }: Event): boolean =>
  target instanceof Element &&
  (target === document.body || target.matches('html') || target.closest('main') !== null);

/** Nearer than that nothing is moved, in CSS pixels. */
const nearEnough = 24;

interface FollowedView {
  /** The place that is shown; undefined: nobody shows one, or this person looks for himself. */
  readonly place: string | undefined;
  /** This person has something in hand: the paper is not drawn away from under it. */
  readonly isBusy: boolean;
  /** Somebody looks at the paper with a hand of his own. */
  readonly onLookAway: () => void;
}

/** Brings the paper softly to where it is shown, until a hand looks elsewhere (MTG-12). */
export function useFollowedView({ place, isBusy, onLookAway }: FollowedView): void {
  const isFirst = useRef(true);
  const lookAway = useEffectEvent(onLookAway);
  const isFollowing = place !== undefined;
  useEffect(() => {
    if (place === undefined || isBusy) return undefined;
    const go = () => {
      const to = scrollFor(place);
      if (to === undefined || Math.abs(to - window.scrollY) < nearEnough) return;
      window.scrollTo({ top: to, behavior: isFirst.current || stillMotion() ? 'instant' : 'smooth' });
      isFirst.current = false;
    };
    go();
    // A paper that still lays itself out moves what was shown.
    const main = document.querySelector('main');
    const sizes = new ResizeObserver(go);
    if (main) sizes.observe(main);
    return () => sizes.disconnect();
  }, [place, isBusy]);
  useEffect(() => {
    if (!isFollowing) return undefined;
    const acts = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
    const act = (event: Event) => {
      if (onPaper(event) && looksAway(event)) lookAway();
    };
    for (const it of acts) window.addEventListener(it, act, { passive: true, capture: true });
    return () => {
      for (const it of acts) window.removeEventListener(it, act, { capture: true });
    };
  }, [isFollowing]);
}
