import type { DateField } from '@yoriai/shared/worksheets/field';
import type { Dates } from '@yoriai/shared/worksheets/values';
import { readDate } from '@yoriai/shared/writing/read-date';
import { readMonth } from '@yoriai/shared/writing/read-month';
import { writeDate } from '@yoriai/shared/writing/write-date';
import { useWords } from '../../words/use-words.tsx';
import { placeKey } from '../session/sheet-ui.ts';
import { useWorksheet } from '../session/use-worksheet.ts';
import styles from './field.module.css';
import type { InputProps } from './input-props.ts';
import { today } from './today.ts';
import { useValue } from './use-value.ts';
import { type Read, WrittenInput } from './written-input.tsx';

/** A day or a month as people write it (B-8), in the counting of the era. */
export function DateInput(props: InputProps<DateField>) {
  return props.field.range ? <DateRange {...props} /> : <OneDate {...props} />;
}

function OneDate({ field, row, name, compact }: InputProps<DateField>) {
  const { value, mayWrite, set, refuse } = useValue(field.id, row);
  const read = useReadDate(field);
  const example = useExample(field);
  return (
    <WrittenInput
      name={name}
      place={placeKey(row, field.id)}
      shown={typeof value === 'string' ? writeDate(value, 'era') : ''}
      placeholder={compact ? undefined : example}
      isDisabled={!mayWrite}
      read={read}
      onValue={set}
      refuse={refuse}
    />
  );
}

/** From one day to another. The end alone is no range: it waits for its beginning. */
function DateRange({ field, row, name }: InputProps<DateField>) {
  const { drafts } = useWorksheet();
  const { t, w } = useWords();
  const { value, mayWrite, set } = useValue(field.id, row);
  const read = useReadDate(field);
  const example = useExample(field);
  const dates = value as Dates | undefined;
  const place = placeKey(row, field.id);
  const endPlace = `${place} to`;
  const readEnd = (written: string): Read<string> => {
    const end = read(written);
    if (!('value' in end) || end.value === undefined) return end;
    if (!dates) return { fault: w('sheetFields:date.begin-first') };
    return end.value < dates.from ? { fault: w('sheetFields:date.end-before-start') } : end;
  };
  const setStart = (from: string | undefined) => {
    if (from !== undefined) return set({ ...dates, from });
    // The end keeps its words until there is a beginning again.
    if (dates?.to !== undefined) drafts.set(endPlace, writeDate(dates.to, 'era'));
    set(undefined);
  };
  return (
    <div className={styles.range}>
      <WrittenInput
        name={t('sheetFields:date.from', { name })}
        place={place}
        shown={dates ? writeDate(dates.from, 'era') : ''}
        placeholder={example}
        isDisabled={!mayWrite}
        read={read}
        onValue={setStart}
      />
      <span>{w('sheetFields:date.until')}</span>
      <WrittenInput
        key={dates ? 'there' : 'not-there'}
        name={t('sheetFields:date.to', { name })}
        place={endPlace}
        shown={dates?.to === undefined ? '' : writeDate(dates.to, 'era')}
        isDisabled={!mayWrite}
        read={readEnd}
        onValue={(to) => dates && set(to === undefined ? { from: dates.from } : { from: dates.from, to })}
      />
    </div>
  );
}

function useExample({ precision }: DateField): string {
  const { t } = useWords();
  return t(precision === 'month' ? 'sheetFields:date.example-month' : 'sheetFields:date.example');
}

/** What was written, as a day or a month; where it may mean several, they are put to the person. */
export function useReadDate({ precision }: DateField): (written: string) => Read<string> {
  const { w } = useWords();
  return (written) => {
    const result = precision === 'month' ? readMonth(written, today()) : readDate(written, today());
    if ('date' in result) return { value: result.date };
    if ('month' in result) return { value: result.month };
    const answer = (date: string) => ({ value: date, key: date, words: writeDate(date, 'both') });
    if ('fault' in result) {
      const fault = w(`writing:fault.${result.fault}`);
      const { meant } = result;
      if (meant === undefined) return { fault };
      const question = w('writing:ask.meant', { date: writeDate(meant, 'era') });
      return { ask: [fault, question], answers: [answer(meant)] };
    }
    const answers = result.ask.map(answer);
    return { ask: w(`writing:ask.${precision === 'month' ? 'month' : 'date'}`), answers };
  };
}
