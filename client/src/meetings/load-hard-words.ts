import type { hardWordsIn } from '@yoriai/shared/meetings/hard-words';
import { type LoadedLater, loadedLater } from '../mask-check/loaded-later.ts';

/** The look at words that hurt; it comes when a tray or a voice of the hall needs it (B-37). */
export const loadHardWords: LoadedLater<typeof hardWordsIn> = loadedLater(
  async () => (await import('@yoriai/shared/meetings/hard-words')).hardWordsIn,
);
