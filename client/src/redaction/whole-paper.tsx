import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Tick } from '../ui/tick.tsx';
import styles from './redaction.module.css';

interface WholePaperProps {
  /** What a screen reader says. */
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

/** A paper that goes as a whole, or not. */
export function WholePaper({ label, isOn, onChange, children }: WholePaperProps) {
  return (
    <Checkbox aria-label={label} isSelected={isOn} onChange={onChange} className={styles.one ?? ''}>
      <Tick on={isOn} />
      <span>{children}</span>
    </Checkbox>
  );
}
