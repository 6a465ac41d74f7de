import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { Icon } from './icon.tsx';
import styles from './text-area.module.css';

export interface TextAreaProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
  readonly rows?: number;
  /** What is wrong, in words that say what to write. The field keeps what was typed. */
  readonly fault?: ReactNode;
}

/** Words of several lines. It grows with them. */
export function TextArea({ label, fault, rows = 3, autoFocus, ...rest }: TextAreaProps) {
  return (
    <AriaTextField
      {...rest}
      autoFocus={autoFocus === true}
      isInvalid={fault !== undefined && fault !== false}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <AriaTextArea className={styles.area ?? ''} rows={rows} />
      <FieldError className={styles.fault ?? ''}>
        <Icon name="bang" />
        <span>{fault}</span>
      </FieldError>
    </AriaTextField>
  );
}
