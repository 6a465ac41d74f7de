import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import styles from './phase-strip.module.css';

/** Where the meeting is: what lies behind as marks, the step under way and the next one in words. */
export function PhaseStrip({ meeting: { steps, step } }: { readonly meeting: Meeting }) {
  const { w } = useWords();
  const { plain, shown } = useWording();
  if (step === undefined) return null;
  return (
    <ol className={styles.phases}>
      {steps.map(({ label, minutes }, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may be called alike, and none moves
          key={`${index} ${label.ja}`}
          aria-current={index === step ? 'step' : undefined}
          data-past={index < step || undefined}
          data-next={index === step + 1 || undefined}
        >
          {index === step ? (
            <span>
              {shown(label)} {w('wall:minutes', { n: minutes })}
            </span>
          ) : (
            <>
              <i className={styles.dot} aria-hidden="true" />
              <span className={index === step + 1 ? styles.next : 'vh'}>
                {index === step + 1 ? shown(label) : plain(label)}
              </span>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
