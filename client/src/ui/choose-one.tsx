import type { ReactNode } from 'react';
import styles from './choose-one.module.css';
import { FieldFrame } from './field-frame.tsx';

export interface ChooseOneProps<T extends string> {
  readonly label: ReactNode;
  /** Empty: nothing is chosen yet. */
  readonly value: T | '';
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly onChange: (value: T | '') => void;
  /** What stands there while nothing is chosen; without it something always is. */
  readonly none?: string | undefined;
  /** What is wrong, in words that say what to choose. */
  readonly fault?: ReactNode;
}

/** One of many, under a label. */
export function ChooseOne<T extends string>({
  label,
  value,
  options,
  onChange,
  none,
  fault,
}: ChooseOneProps<T>) {
  const choose = (chosen: string) => onChange(options.find((it) => it.value === chosen)?.value ?? '');
  return (
    <FieldFrame label={label} fault={fault} styles={styles}>
      {(bound) => (
        <select {...bound} value={value} onChange={(event) => choose(event.target.value)}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
