import { type Reading, readingStore } from './reading.ts';

/** Writes what the person chose on the page's root, where the style sheets read it. */
function apply(reading: Reading): void {
  const root = document.documentElement;
  root.lang = 'ja';
  root.dataset.language = reading.language;
  root.dataset.textSize = reading.textSize;
  if (reading.highContrast) root.dataset.contrast = 'more';
  else delete root.dataset.contrast;
  if (reading.stillness) root.dataset.motion = 'still';
  else delete root.dataset.motion;
}

/** From now on the page follows the person's choices. */
export function followReading(): void {
  apply(readingStore.get());
  readingStore.subscribe(() => apply(readingStore.get()));
}
