import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './explained-choice.module.css';

export interface ExplainedChoiceProps<T extends string> {
  readonly label: ReactNode;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly words: ReactNode;
    /** What follows from it, in a sentence. */
    readonly hint: ReactNode;
  }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, each with a sentence that says what follows from it. */
export function ExplainedChoice<T extends string>({
  label,
  value,
  options,
  onChange,
}: ExplainedChoiceProps<T>) {
  const choose = (chosen: string) => {
    const option = options.find((it) => it.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <RadioGroup value={value} onChange={choose} className={styles.group ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
            <span className={styles.mark} />
            <span className={styles.words}>
              <b>{option.words}</b>
              <small>{option.hint}</small>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
