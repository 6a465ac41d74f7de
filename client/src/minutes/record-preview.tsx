import type { RecordOfMinutes } from '@yoriai/shared/records/from-minutes';
import { recordsTable, recordsTemplate } from '@yoriai/shared/records/records';
import type { ColumnField } from '@yoriai/shared/worksheets/field';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import { tableOf } from '@yoriai/shared/worksheets/template';
import type { Wording } from '@yoriai/shared/worksheets/wording';
import type { ReactNode } from 'react';
import { wholeDay } from '../records/days.ts';
import { hoursOf } from '../records/hours.ts';
import { useWording } from '../words/use-wording.ts';
import { useWords } from '../words/use-words.tsx';
import styles from './minutes.module.css';

/** What is filled in without typing, under the names that the form of a record has for it. */
export function RecordPreview({ made }: { readonly made: RecordOfMinutes }) {
  const { t, w } = useWords();
  const { shown } = useWording();
  const { date, time, meeting, place, recorder } = made;
  const kind = columnOf('kind');
  const option = kind.type === 'choice' && kind.options.find(({ value }) => value === 'meeting');
  const lines: readonly (readonly [column: string, words: ReactNode])[] = [
    ['date', date && wholeDay(date)],
    ['time', time && hoursOf(time, t('records:line.next-day'))],
    ['meeting', meeting],
    ['place', place],
    ['recorder', recorder],
    ['kind', option && shown(option.label)],
  ];
  return (
    <dl className={styles.preview}>
      {lines.map(([column, words]) => (
        <div key={column}>
          <dt>{shown(recordLabel(column))}</dt>
          <dd>{words || <small>{w('minutes:blank')}</small>}</dd>
        </div>
      ))}
    </dl>
  );
}

function columnOf(id: string): ColumnField {
  const template = worksheetTemplate(recordsTemplate);
  const column = template && tableOf(template, recordsTable)?.columns.find((it) => it.id === id);
  if (!column) throw new Error(`a book of records has no column ${id}`);
  return column;
}

export const recordLabel = (id: string): Wording => columnOf(id).label;
