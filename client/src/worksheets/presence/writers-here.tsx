import { useContext } from 'react';
import { MarginContext } from '../remarks/margin-context.ts';
import styles from './pen-label.module.css';
import { PenLabel } from './pen-label.tsx';
import { useWriters } from './use-writers.ts';

/** Who writes at a place, where there is no margin to say it in. */
export function WritersHere({ at }: { readonly at: string }) {
  const margin = useContext(MarginContext);
  const writers = useWriters(at);
  if (margin || writers.length === 0) return null;
  return (
    <div className={styles.here}>
      {writers.map((person) => (
        <PenLabel key={person.id} person={person} />
      ))}
    </div>
  );
}
