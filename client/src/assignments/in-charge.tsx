import { missingCharge } from '@yoriai/shared/assignments/missing-charge';
import { useSignedIn } from '../people/session.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './in-charge.module.css';
import { useAreaPeople } from './queries.ts';

export interface InChargeProps {
  readonly area: string;
  readonly onOpen: () => void;
}

/** More than these make a line of their own out of a word beside. */
const mostNamed = 3;

/** Who is 主担当 and 副担当 here now, and the way to all who have a part (look/01). */
export function InCharge({ area, onOpen }: InChargeProps) {
  const { w } = useWords();
  const { may } = useSignedIn();
  const { data } = useAreaPeople(area, may('see assignment'));
  if (!data) return null;
  const now = [...data.people, ...data.around].filter(
    ({ as, firstDay }) => (as === 'primary' || as === 'backup') && firstDay === undefined,
  );
  const names = [...new Set(now.map(({ name }) => name))];
  const words = names.length > mostNamed ? 'areas:area.inChargeMore' : 'areas:area.inCharge';
  const isMissing = missingCharge(data) === 'primary';
  return (
    <button type="button" className={styles.open} data-missing={isMissing || undefined} onClick={onOpen}>
      <span>
        {isMissing
          ? w('areas:area.noPrimary')
          : w(words, { names: names.slice(0, mostNamed).join('・'), count: names.length })}
      </span>
    </button>
  );
}
