import type { ReactNode } from 'react';
import styles from '../../ui/day-field.module.css';
import { FieldFrame } from '../../ui/field-frame.tsx';

interface TimeFieldProps {
  readonly label: ReactNode;
  /** `HH:MM`; empty while there is none. */
  readonly value: string;
  readonly onChange: (time: string) => void;
  readonly hint?: ReactNode;
  readonly fault?: ReactNode;
}

/** A time of the day, by the clock that the device brings along. */
export function TimeField({ label, value, onChange, hint, fault }: TimeFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} fault={fault} styles={styles}>
      {(bound) => (
        <input
          {...bound}
          type="time"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={styles.input}
        />
      )}
    </FieldFrame>
  );
}
