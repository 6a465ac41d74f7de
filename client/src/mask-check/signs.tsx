import type { Card } from '@yoriai/shared/boards/card';
import { useStore } from '../collaboration/react.tsx';
import type { PaperGuard } from './paper-guard.ts';
import { partOfPage, ShownLater } from './shown-later.tsx';
import { useGuard } from './watched-paper.tsx';

const sign = partOfPage(() => import('./words-sign.tsx'));
const section = partOfPage(() => import('./card-section.tsx'));

interface WordsSignProps {
  readonly text: string;
  /** The card whose own words they are. */
  readonly card?: Card;
}

/** Beside words on an opened paper: there is something in them that may tell of somebody. */
export function WordsSign({ text, card }: WordsSignProps) {
  const guard = useOpened();
  return guard && <ShownLater part={sign} props={{ guard, text, card }} />;
}

/** In the sheet of a card: which words, and what may become of them. */
export function CardSection({ card }: { readonly card: Card }) {
  const guard = useOpened();
  return guard && <ShownLater part={section} props={{ guard, card }} />;
}

/** The guard, if more than staff can read the paper. */
function useOpened(): PaperGuard | undefined {
  const guard = useGuard();
  const isOpened = useStore(guard?.isOpened ?? never);
  return isOpened ? guard : undefined;
}

const never = { get: () => false, subscribe: () => () => undefined };
