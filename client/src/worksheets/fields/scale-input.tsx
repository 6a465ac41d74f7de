import type { ScaleField } from '@yoriai/shared/worksheets/field';
import { useWording } from '../../words/use-wording.ts';
import { Chips } from './chips.tsx';
import type { InputProps } from './input-props.ts';
import { useValue } from './use-value.ts';

/** Steps of a scale. Unset stays unset: nothing is taken for 0 (B-31). */
export function ScaleInput({ field, row, name }: InputProps<ScaleField>) {
  const { shown } = useWording();
  const { value, mayWrite, set } = useValue(field.id, row);
  return (
    <Chips
      name={name}
      options={field.steps.map((step) => ({ id: String(step.value), words: shown(step.label) }))}
      chosen={typeof value === 'number' ? [String(value)] : []}
      isDisabled={!mayWrite}
      onChoose={([chosen]) => set(field.steps.find((step) => String(step.value) === chosen)?.value)}
    />
  );
}
