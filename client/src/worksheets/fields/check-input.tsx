import type { CheckField } from '@yoriai/shared/worksheets/field';
import { Checkbox } from 'react-aria-components/Checkbox';
import { Tick } from '../../ui/tick.tsx';
import { useWording } from '../../words/use-wording.ts';
import styles from './check.module.css';
import type { InputProps } from './input-props.ts';
import { useValue } from './use-value.ts';

/** A box to tick. Its words stand beside it; in a cell the head of the column says them. */
export function CheckInput({ field, row, name, compact }: InputProps<CheckField>) {
  const { shown } = useWording();
  const { value, mayWrite, set } = useValue(field.id, row);
  return (
    <Checkbox
      className={styles.check ?? ''}
      isSelected={value === true}
      isDisabled={!mayWrite}
      onChange={(on) => set(on || undefined)}
      aria-label={name}
    >
      <Tick on={value === true} />
      {!compact && <span className={styles.words}>{shown(field.label)}</span>}
    </Checkbox>
  );
}
