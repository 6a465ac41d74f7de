import { type RefObject, useLayoutEffect, useState } from 'react';
import { packed } from './packed.ts';

export interface Packing {
  /** How narrow a column may become, in letters of the field. */
  readonly letters: number;
  readonly mostColumns: number;
}

/**
 * Hangs the children of a field so that none is cut through and nothing scrolls; those without room stay hidden. Measured
 * anew with each drawing, and when the field or the letters change.
 *
 * @returns how many hang
 */
export function usePacked(field: RefObject<HTMLElement | null>, packing: Packing): number {
  const [shown, setShown] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const box = field.current;
    if (!box) return;
    const hang = () => setShown(hung(box, packing));
    hang();
    const watch = new ResizeObserver(hang);
    watch.observe(box);
    document.fonts.addEventListener('loadingdone', hang);
    return () => {
      watch.disconnect();
      document.fonts.removeEventListener('loadingdone', hang);
    };
  });
  return shown;
}

function hung(box: HTMLElement, { letters, mostColumns }: Packing): number {
  const notes = [...box.children].filter((child) => child instanceof HTMLElement);
  const em = Number.parseFloat(getComputedStyle(box).fontSize);
  const [width, height, gap] = [box.clientWidth, box.clientHeight, em * 0.55];
  const columns = Math.max(1, Math.min(mostColumns, Math.floor((width + gap) / (letters * em + gap))));
  const one = (width - (columns - 1) * gap) / columns;
  const heightAt = (note: HTMLElement, wide: number) => {
    note.style.width = `${wide}px`;
    return note.offsetHeight;
  };
  for (const note of notes) note.style.removeProperty('--most-lines');
  const spots = packed(
    notes.map((note) => ({ one: heightAt(note, one), whole: heightAt(note, width) })),
    { columns, height, gap },
  );
  notes.forEach((note, index) => {
    const spot = spots[index];
    // What hung before glides to its new place; what hangs for the first time is there at once.
    note.toggleAttribute('data-glides', note.style.translate !== '' && !note.hasAttribute('data-hidden'));
    note.toggleAttribute('data-hidden', !spot);
    if (!spot) return;
    note.style.width = `${spot.isWide ? width : one}px`;
    note.style.translate = `${spot.column * (one + gap)}px ${spot.top}px`;
    shorten(note, height - spot.top);
  });
  return spots.length;
}

/** Words that no wall has room for end with a whole line and an ellipsis. */
function shorten(note: HTMLElement, room: number): void {
  const words = note.querySelector<HTMLElement>('[data-words]');
  if (!words || note.offsetHeight <= room) return;
  const line = Number.parseFloat(getComputedStyle(words).lineHeight);
  const lines = Math.floor((words.offsetHeight - (note.offsetHeight - room)) / line);
  note.style.setProperty('--most-lines', String(Math.max(1, lines)));
}
