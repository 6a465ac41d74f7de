import type { RedactionDone } from '@yoriai/shared/redaction/api';
import { useWords } from '../words/use-words.tsx';

/** How much went, in words. */
export function useWhatWent(): (done: Pick<RedactionDone, 'papers' | 'places'>) => string {
  const { t } = useWords();
  return ({ papers, places }) => {
    const which = papers > 0 && places > 0 ? 'both' : papers > 0 ? 'papers' : 'places';
    return t(`redaction:done.${which}`, { papers, places });
  };
}
