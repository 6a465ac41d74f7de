import type { TimeField } from '@yoriai/shared/worksheets/field';
import type { Times } from '@yoriai/shared/worksheets/values';
import { readTime } from '@yoriai/shared/writing/read-time';
import { readTimes } from '@yoriai/shared/writing/read-times';
import { useWords } from '../../words/use-words.tsx';
import { placeKey } from '../session/sheet-ui.ts';
import type { InputProps } from './input-props.ts';
import { useValue } from './use-value.ts';
import { type Read, WrittenInput } from './written-input.tsx';

/** A time of day, or from when to when, as people write it (B-9). */
export function TimeInput({ field, row, name }: InputProps<TimeField>) {
  const { t, w } = useWords();
  const { value, mayWrite, set } = useValue(field.id, row);
  const writeTimes = (times: Times): string =>
    [
      times.from,
      times.to === undefined ? '' : `–${times.nextDay ? t('sheetFields:time.next-day') : ''}${times.to}`,
    ].join('');
  const ask = <T,>(may: readonly T[], words: (it: T) => string): Read<T> => ({
    ask: w('writing:ask.time'),
    answers: may.map((it) => ({ value: it, key: words(it), words: words(it) })),
  });
  const readOne = (written: string): Read<string> => {
    const result = readTime(written);
    if ('time' in result) return { value: result.time };
    if ('fault' in result) return { fault: w(`writing:fault.${result.fault}`) };
    return ask(
      result.ask.map(({ time }) => time),
      (it) => it,
    );
  };
  const readRange = (written: string): Read<Times> => {
    const result = readTimes(written);
    if ('times' in result) return { value: result.times };
    return 'fault' in result ? { fault: w(`writing:fault.${result.fault}`) } : ask(result.ask, writeTimes);
  };
  const rest = { name, place: placeKey(row, field.id), isDisabled: !mayWrite, onValue: set };
  return field.range ? (
    <WrittenInput
      {...rest}
      read={readRange}
      shown={value === undefined ? '' : writeTimes(value as Times)}
      placeholder={t('sheetFields:time.example-range')}
    />
  ) : (
    <WrittenInput
      {...rest}
      read={readOne}
      shown={typeof value === 'string' ? value : ''}
      placeholder={t('sheetFields:time.example')}
    />
  );
}
