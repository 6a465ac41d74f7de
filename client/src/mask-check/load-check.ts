import type { Finding, Known } from '@yoriai/shared/mask-check/finding';
import { type LoadedLater, loadedLater } from './loaded-later.ts';

/** Looks at words. It takes a moment of the hand and no network. */
export type Check = (text: string, known: Known) => readonly Finding[];

/** The check, one for the whole page; it comes when a paper needs it. */
export const loadCheck: LoadedLater<Check> = loadedLater(
  async () => (await import('@yoriai/shared/mask-check/findings-in')).findingsIn,
);
