import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { Tick } from '../ui/tick.tsx';
import styles from './ticks.module.css';

interface TicksProps<T extends string> {
  readonly label: ReactNode;
  readonly value: readonly T[];
  readonly options: readonly { readonly value: T; readonly words: ReactNode }[];
  readonly onChange: (value: readonly T[]) => void;
  readonly fault?: ReactNode;
}

/** Several of a few. */
export function Ticks<T extends string>({ label, value, options, onChange, fault }: TicksProps<T>) {
  return (
    <CheckboxGroup
      value={[...value]}
      onChange={(chosen) => onChange(options.map((it) => it.value).filter((it) => chosen.includes(it)))}
      isInvalid={Boolean(fault)}
      className={styles.group ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {options.map((option) => (
        <Checkbox key={option.value} value={option.value} className={styles.one ?? ''}>
          <Tick on={value.includes(option.value)} />
          <span>{option.words}</span>
        </Checkbox>
      ))}
      {fault && <p className={styles.fault}>{fault}</p>}
    </CheckboxGroup>
  );
}
