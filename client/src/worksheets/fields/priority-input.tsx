import type { PriorityField } from '@yoriai/shared/worksheets/field';
import { fieldsOf } from '@yoriai/shared/worksheets/template';
import type { Priority } from '@yoriai/shared/worksheets/values';
import { useWords } from '../../words/use-words.tsx';
import { placeKey } from '../session/sheet-ui.ts';
import { useEntry, useWorksheet, useWorksheetTopic } from '../session/use-worksheet.ts';
import { Chips } from './chips.tsx';
import styles from './field.module.css';
import type { InputProps } from './input-props.ts';
import { useValue } from './use-value.ts';
import { type Read, WrittenInput } from './written-input.tsx';

/**
 * 重点課題: ◎ and ○, or numbers; one notation for the whole sheet, chosen by its field `notation` (B-32). Several may
 * have the same: it is said, not refused.
 */
export function PriorityInput({ field, row, name }: InputProps<PriorityField>) {
  const notation = useEntry('notation')?.value === 'numbers' ? 'numbers' : 'marks';
  const { value } = useValue(field.id, row);
  const { w } = useWords();
  const isOther = value !== undefined && (typeof value === 'number') !== (notation === 'numbers');
  return (
    <div className={styles.priority}>
      {notation === 'marks' ? (
        <Marks field={field} row={row} name={name} />
      ) : (
        <Numbers field={field} row={row} name={name} />
      )}
      {isOther && (
        <p className={styles.quiet}>
          {w(`sheetFields:priority.other-${notation}`, { value: signOf(value as Priority) })}
        </p>
      )}
    </div>
  );
}

const marks = { double: '◎', single: '○' } as const;
const signOf = (value: Priority): string => (typeof value === 'number' ? String(value) : marks[value]);

function Marks({ field, row, name }: InputProps<PriorityField>) {
  const { w } = useWords();
  const { value, mayWrite, set } = useValue(field.id, row);
  return (
    <Chips
      name={name}
      options={(['double', 'single'] as const).map((id) => ({ id, words: w(`sheetFields:priority.${id}`) }))}
      chosen={typeof value === 'string' ? [value] : []}
      isDisabled={!mayWrite}
      onChoose={([chosen]) => set(chosen === 'double' || chosen === 'single' ? chosen : undefined)}
    />
  );
}

function Numbers({ field, row, name }: InputProps<PriorityField>) {
  const { t, w } = useWords();
  const { value, mayWrite, set } = useValue(field.id, row);
  const alike = useAlike(field.id, value);
  const read = (written: string): Read<number> => {
    const text = written.normalize('NFKC').trim();
    if (/^[◎○◯〇]$/.test(text)) return { fault: w('sheetFields:priority.mixed') };
    return /^[1-9]\d{0,2}$/.test(text)
      ? { value: Number(text) }
      : { fault: w('sheetFields:priority.not-a-rank') };
  };
  return (
    <>
      <WrittenInput
        name={name}
        place={placeKey(row, field.id)}
        shown={typeof value === 'number' ? String(value) : ''}
        placeholder={t('sheetFields:priority.example')}
        isDisabled={!mayWrite}
        read={read}
        onValue={set}
        keys="text"
      />
      {alike > 0 && <p className={styles.quiet}>{w('sheetFields:priority.alike', { n: alike })}</p>}
    </>
  );
}

/** How many other fields of the sheet have the same rank. */
function useAlike(field: string, value: unknown): number {
  const { view, template } = useWorksheet();
  useWorksheetTopic('values');
  if (typeof value !== 'number') return 0;
  return fieldsOf(template).filter(
    ({ id, type }) => type === 'priority' && id !== field && view.values.get(id)?.value === value,
  ).length;
}
