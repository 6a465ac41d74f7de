import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { Icon } from './icon.tsx';
import styles from './text-field.module.css';

export interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  readonly autoFocus?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong, in words that say what to write. The field keeps what was typed. */
  readonly fault?: ReactNode;
  readonly maxLength?: number;
}

export function TextField({
  label,
  hint,
  fault,
  type = 'text',
  name,
  maxLength,
  autoFocus,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      {...(name !== undefined && { name })}
      {...(maxLength !== undefined && { maxLength })}
      autoFocus={autoFocus === true}
      type={type}
      isInvalid={fault !== undefined && fault !== false}
      validationBehavior="aria"
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} />
      {hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.fault ?? ''}>
        <Icon name="bang" />
        <span>{fault}</span>
      </FieldError>
    </AriaTextField>
  );
}
