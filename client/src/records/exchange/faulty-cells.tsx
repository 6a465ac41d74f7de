import type { RecordsPreview } from '@yoriai/shared/records/exchange/api';
import { type CellFault, isOfWriting } from '@yoriai/shared/records/exchange/row-faults';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { WordKey } from '../../words/words.ts';
import styles from './exchange.module.css';
import { useFieldName } from './field-name.ts';

interface FaultyCellsProps {
  readonly preview: RecordsPreview;
  /** What can be done about them. */
  readonly children: ReactNode;
}

/** Every cell that cannot be taken in: where it stands, what is there, and how it could be written (B-8). */
export function FaultyCells({ preview, children }: FaultyCellsProps) {
  const { t, w } = useWords();
  const nameOf = useFieldName();
  const { faults, faultyCells, faultyRows } = preview;
  if (faultyRows === 0) return null;
  const title = { n: faultyRows };
  return (
    <section className={styles.faults}>
      <h3>
        <Icon name="bang" />
        <span>{w('recordsExchange:faults.title', title)}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <ul tabIndex={0} aria-label={t('recordsExchange:faults.title', title)}>
        {faults.map(({ row, field, fault, written, example }) => (
          <li key={`${row} ${field} ${fault}`}>
            <b>{w('recordsExchange:faults.place', { row, column: nameOf(field) })}</b>
            {written !== '' && <q>{written}</q>}
            <span>{w(sentenceOf(fault))}</span>
            {!isOfWriting(fault) && fault !== 'error-value' && (
              <small>{w('recordsExchange:faults.example', { example })}</small>
            )}
          </li>
        ))}
      </ul>
      {faultyCells > faults.length && (
        <p>{w('recordsExchange:faults.more', { n: faultyCells - faults.length })}</p>
      )}
      {children}
    </section>
  );
}

const sentenceOf = (fault: CellFault): WordKey =>
  isOfWriting(fault) ? `writing:fault.${fault}` : `recordsExchange:faults.${fault}`;
