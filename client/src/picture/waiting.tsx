import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './picture.module.css';

interface WaitingProps {
  /** Which share of the work is done, from 0 to 1. */
  readonly share: number;
  readonly onStop: () => void;
  readonly children: ReactNode;
}

/** How far a long work is, and the way out of it (UX-5). */
export function Waiting({ share, onStop, children }: WaitingProps) {
  const { w } = useWords();
  return (
    <div className={styles.waiting}>
      <p role="status">{children}</p>
      <progress value={share} max={1} />
      <Button onPress={onStop}>{w('shell:stop')}</Button>
    </div>
  );
}
