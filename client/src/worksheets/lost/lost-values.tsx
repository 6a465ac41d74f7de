import type { Entry } from '@yoriai/shared/documents/worksheet';
import { decideLost } from '@yoriai/shared/worksheets/edits/lost';
import type { Field } from '@yoriai/shared/worksheets/field';
import { printerFor } from '@yoriai/shared/worksheets/printed/printed-values';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConduct } from '../conduct.ts';
import { useEntry, useLost, useMayWrite, useWorksheet } from '../session/use-worksheet.ts';
import styles from './lost-values.module.css';

interface LostValuesProps {
  readonly field: Field;
  readonly row?: string | undefined;
}

/**
 * Two set the same value at the same time: one stands in the field, and the other is shown beside it with its name, until
 * somebody decides (C2).
 */
export function LostValues({ field, row }: LostValuesProps) {
  const lost = useLost(field.id, row);
  return lost.length === 0 ? null : <Decide field={field} row={row} lost={lost} />;
}

function Decide({ field, row, lost }: LostValuesProps & { readonly lost: readonly Entry[] }) {
  const session = useWorksheet();
  const mayWrite = useMayWrite();
  const { nameOf } = useConduct();
  const { t, w, language } = useWords();
  const entry = useEntry(field.id, row);
  const print = printerFor(language);
  const wordsOf = (it: Entry | undefined) => (it ? print.value(field, it.value) : t('worksheets:lost.empty'));
  const decide = (chosen: Entry | undefined) =>
    session.edit((sheet, hand, origin) => decideLost(sheet, { row, field: field.id }, chosen, hand, origin));
  return (
    <div className={styles.lost} role="status" data-lost="">
      <p>
        <Icon name="ring" />
        <span>{w('worksheets:lost.title')}</span>
      </p>
      <ul>
        <li>
          <span>
            <b>{wordsOf(entry)}</b>
            {entry && <small>{w('worksheets:lost.by', { name: nameOf(entry.by) })}</small>}
          </span>
          {mayWrite && <Button onPress={() => decide(undefined)}>{w('worksheets:lost.keep')}</Button>}
        </li>
        {lost.map((it) => (
          <li key={`${it.by} ${it.at} ${wordsOf(it)}`}>
            <span>
              <b>{wordsOf(it)}</b>
              <small>{w('worksheets:lost.by', { name: nameOf(it.by) })}</small>
            </span>
            {mayWrite && (
              <Button
                onPress={() => decide(it)}
                aria-label={t('worksheets:lost.choose-value', { value: wordsOf(it) })}
              >
                {w('worksheets:lost.choose')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
