import { type ComponentType, useEffect } from 'react';
import { withMaskCheckWords } from '../app/with-words.ts';
import { useStore } from '../collaboration/react.tsx';
import { type LoadedLater, loadedLater } from './loaded-later.ts';

type Part<P> = LoadedLater<ComponentType<P>>;

/** A part of the page that comes, with its words, when it is needed. */
export function partOfPage<P>(fetch: () => Promise<{ readonly default: ComponentType<P> }>): Part<P> {
  const withWords = withMaskCheckWords(fetch);
  return loadedLater(async () => (await withWords()).default);
}

interface ShownLaterProps<P> {
  readonly part: Part<P>;
  readonly props: P;
}

/**
 * Shows a part when it is there. React's own way would take the whole page down when the network fails, and these stand
 * beside words that are being written.
 */
export function ShownLater<P extends object>({ part, props }: ShownLaterProps<P>) {
  const Loaded = useStore(part);
  useEffect(() => part.load(), [part]);
  return Loaded ? <Loaded {...props} /> : null;
}
