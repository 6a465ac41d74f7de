import { writeDate } from '../../writing/write-date.ts';
import type { Field } from '../field.ts';
import type { Reference } from '../reference.ts';
import type { Dates, FieldValue, Quantity, Times } from '../values.ts';
import type { Wording } from '../wording.ts';
import { printedWords } from './printed-words.ts';

export type PrintedLanguage = keyof Wording;

/** Says words and values as they are printed. */
export interface Printer {
  readonly words: (wording: Wording) => string;
  readonly said: (name: keyof typeof printedWords) => string;
  readonly value: (field: Field, value: FieldValue) => string;
  /** @param date `2026-11-21` or `2026-11` */
  readonly date: (date: string) => string;
}

const ruby = /｜([^｜《》]+)《([^｜《》]+)》/g;

/** Readings stand in brackets behind what they read: files have no ruby that every program shows. */
const plain = (text: string): string => text.replace(ruby, '$1');

export function printerFor(language: PrintedLanguage): Printer {
  const words = (wording: Wording): string => plain(wording[language]);
  const said = (name: keyof typeof printedWords): string => words(printedWords[name]);
  const optionOf = (
    options: readonly { readonly value: string | number; readonly label: Wording }[],
    value: unknown,
  ) => {
    const option = options.find((it) => it.value === value);
    return option ? words(option.label) : '';
  };
  const date = (it: string): string => writeDate(it, 'era');
  return {
    words,
    said,
    date,
    value(field, value) {
      switch (field.type) {
        case 'date':
          return typeof value === 'string' ? date(value) : range(value as Dates, date);
        case 'time':
          return typeof value === 'string' ? value : timesOf(value as Times, said('nextDay'));
        case 'choice':
          return [value]
            .flat()
            .map((it) => optionOf(field.options, it))
            .join('、');
        case 'scale':
          return `${String(value)} ${optionOf(field.steps, value)}`;
        case 'check':
          return said(value === true ? 'yes' : 'no');
        case 'number':
          return quantityOf(value as Quantity, said('about'), field.unit ? words(field.unit) : '');
        case 'priority':
          return value === 'double' ? '◎' : value === 'single' ? '○' : String(value);
        case 'reference':
          return (value as readonly Reference[]).map((it) => it.words).join('、');
        default:
          return '';
      }
    },
  };
}

const range = ({ from, to }: Dates, write: (date: string) => string): string =>
  to === undefined ? `${write(from)}〜` : `${write(from)}〜${write(to)}`;

function timesOf({ from, to, nextDay }: Times, next: string): string {
  return to === undefined ? `${from}〜` : `${from}〜${nextDay ? next : ''}${to}`;
}

const quantityOf = ({ number, about }: Quantity, almost: string, unit: string): string =>
  `${about ? almost : ''}${number.toLocaleString('ja-JP')}${unit}`;
