import type { ReactNode } from 'react';
import styles from './day-field.module.css';
import { FieldFrame } from './field-frame.tsx';

export interface DayFieldProps {
  readonly label: ReactNode;
  /** `YYYY-MM-DD`; empty while there is none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly hint?: ReactNode;
  /** What is wrong, in words that say what to write. */
  readonly fault?: ReactNode;
  /** The first day that makes sense, `YYYY-MM-DD`. */
  readonly min?: string | undefined;
}

/** One day, by the calendar that the device brings along. */
export function DayField({ label, value, onChange, hint, fault, min }: DayFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} fault={fault} styles={styles}>
      {(bound) => (
        <input
          {...bound}
          type="date"
          value={value}
          min={min}
          onChange={(event) => onChange(event.target.value)}
          className={styles.input}
        />
      )}
    </FieldFrame>
  );
}
