import type { NumberField } from '@yoriai/shared/worksheets/field';
import type { Quantity } from '@yoriai/shared/worksheets/values';
import { readQuantity } from '@yoriai/shared/writing/read-quantity';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { placeKey } from '../session/sheet-ui.ts';
import { useSkin } from '../skin-context.ts';
import styles from './field.module.css';
import type { InputProps } from './input-props.ts';
import { useValue } from './use-value.ts';
import { type Read, WrittenInput } from './written-input.tsx';

/** A count, and the whole it is a part of where that was written with it. */
interface WithWhole {
  readonly quantity: Quantity;
  readonly of: number | undefined;
}

/** A count as people write it (B-10); 約 stays with it. */
export function NumberInput({ field, row, name, compact }: InputProps<NumberField>) {
  const { t, w } = useWords();
  const { shown } = useWording();
  const { value, mayWrite, set, refuse } = useValue(field.id, row);
  const { wholes = {} } = useSkin();
  const whole = wholes[field.id];
  const { set: setWhole } = useValue(whole ?? field.id, row);
  const quantity = value as Quantity | undefined;
  const read = (written: string): Read<WithWhole> => {
    const result = readQuantity(written);
    if ('fault' in result) return { fault: w(`writing:fault.${result.fault}`) };
    const { number, about, of } = result;
    if (of !== undefined && whole === undefined) return { fault: w('sheetFields:number.one-only') };
    return { value: { quantity: { number, ...(about && { about }) }, of } };
  };
  const take = (written: WithWhole | undefined) => {
    set(written?.quantity);
    if (written?.of !== undefined) setWhole({ number: written.of });
  };
  return (
    <div className={styles.number}>
      <WrittenInput
        name={name}
        place={placeKey(row, field.id)}
        shown={quantity ? writeQuantity(quantity, t('sheetFields:number.about')) : ''}
        placeholder={compact ? undefined : t('sheetFields:number.example')}
        isDisabled={!mayWrite}
        read={read}
        onValue={take}
        refuse={({ quantity }) => refuse(quantity)}
        keys="text"
      />
      {field.unit && <span>{shown(field.unit)}</span>}
    </div>
  );
}

const writeQuantity = ({ number, about }: Quantity, word: string): string =>
  `${about ? word : ''}${number.toLocaleString('ja-JP', { maximumFractionDigits: 10 })}`;
