import type { RedactionDone } from '@yoriai/shared/redaction/api';
import { useWords } from '../words/use-words.tsx';

const counted = ['papers', 'meetings', 'places'] as const;

/** How much went, in words. */
export function useWhatWent(): (done: Pick<RedactionDone, (typeof counted)[number]>) => string {
  const { t } = useWords();
  return (done) => {
    const parts = counted
      .filter((it) => done[it] > 0)
      .map((it) => t(`redaction:done.${it}`, { n: done[it] }));
    return parts.join(t('redaction:done.and'));
  };
}
