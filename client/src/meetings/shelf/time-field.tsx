import { type ReactNode, useId } from 'react';
import styles from '../../ui/day-field.module.css';
import { Icon } from '../../ui/icon.tsx';

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
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="time"
        value={value}
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
