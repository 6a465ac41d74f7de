import type { Digest, Tally } from '@yoriai/shared/records/digest';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.tsx';
import styles from './digest.module.css';

/** Who and where, as plain lists in the order in which they come up: nobody is measured. */
export function Tallies({ digest: { people, places } }: { readonly digest: Digest }) {
  const { w } = useWords();
  return (
    <div className={styles.tallies}>
      <TallyList title={w('records:digest.people')} tally={people} />
      <TallyList title={w('records:digest.places')} tally={places} />
    </div>
  );
}

interface TallyListProps {
  readonly title: ReactNode;
  readonly tally: readonly Tally[];
}

function TallyList({ title, tally }: TallyListProps) {
  const { w } = useWords();
  if (tally.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {tally.map(({ words, count }) => (
          <li key={words}>
            <span>{words}</span>
            <span className="num">{w('records:count', { n: count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
