import { type ReactNode, useId } from 'react';
import styles from './day-field.module.css';
import { Icon } from './icon.tsx';

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
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        value={value}
        min={min}
        onChange={(event) => onChange(event.target.value)}
        className={styles.input}
        aria-invalid={Boolean(fault)}
        aria-describedby={described === '' ? undefined : described}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={styles.fault}>
          <Icon name="bang" />
          <span>{fault}</span>
        </p>
      )}
    </div>
  );
}
