import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './choice.module.css';

export interface ChoiceProps<T extends string> {
  readonly label: ReactNode;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly words: ReactNode }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find((it) => it.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup value={value} onChange={choose} orientation="horizontal" className={styles.group ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.row}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.choice ?? ''}>
            {option.words}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
