import { useStore } from '../collaboration/react.tsx';
import { left } from './left.ts';
import { partOfPage, ShownLater } from './shown-later.tsx';

const texts = partOfPage(() => import('./left-texts.tsx'));

/** At the foot of every page: words that were written on a paper and wait for an answer, if there are any. */
export function LeftPlace() {
  const waiting = useStore(left);
  return waiting.length === 0 ? null : <ShownLater part={texts} props={{ texts: waiting }} />;
}
