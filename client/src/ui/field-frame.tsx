import { type ReactNode, useId } from 'react';
import { Icon } from './icon.tsx';

interface FieldFrameProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong, in words that say what to write or choose. */
  readonly fault?: ReactNode;
  /** The looks of the kind of field. */
  readonly styles: Readonly<Record<string, string | undefined>>;
  /** Draws the control, with what binds it to its label, hint and fault. */
  readonly children: (bound: {
    readonly id: string;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby': string | undefined;
  }) => ReactNode;
}

/** A label above a control of the browser's own, and beneath it a hint and what is wrong. */
export function FieldFrame({ label, hint, fault, styles, children }: FieldFrameProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        'aria-invalid': Boolean(fault),
        'aria-describedby': described === '' ? undefined : described,
      })}
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
