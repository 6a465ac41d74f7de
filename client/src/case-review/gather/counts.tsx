import type { Gathered } from '@yoriai/shared/case-review/api';
import { useWords } from '../../words/use-words.tsx';
import styles from './gather.module.css';

interface CountsProps {
  readonly counts: Gathered | undefined;
  readonly isCounting: boolean;
}

/** How much would come in, before anything does. */
export function Counts({ counts, isCounting }: CountsProps) {
  const { w } = useWords();
  if (!counts) return <p className={styles.counts}>{isCounting && w('caseReview:gather.counting')}</p>;
  const { progress, profile, relations } = counts;
  const there = progress.there + profile.there;
  const nothing = progress.fresh + profile.fresh === 0 && !relations;
  return (
    <output className={styles.counts} aria-busy={isCounting}>
      {nothing ? (
        <span>{w('caseReview:gather.nothing')}</span>
      ) : (
        <>
          {progress.fresh > 0 && <b>{w('caseReview:gather.count-progress', { n: progress.fresh })}</b>}
          {profile.fresh > 0 && <b>{w('caseReview:gather.count-profile', { n: profile.fresh })}</b>}
          {relations && <b>{w('caseReview:gather.count-map', { ...relations })}</b>}
        </>
      )}
      {there > 0 && <span>{w('caseReview:gather.there', { n: there })}</span>}
    </output>
  );
}
