import type { PreviewColumn, RecordsPreview } from '@yoriai/shared/records/exchange/api';
import { type ExchangeField, exchangeFields } from '@yoriai/shared/records/exchange/columns';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import styles from './exchange.module.css';
import { useFieldName } from './field-name.ts';

interface FileColumnsProps {
  readonly preview: RecordsPreview;
  readonly onColumns: (columns: readonly (ExchangeField | null)[]) => void;
}

/** The first rows of the file under its own headings; over each column, what it is taken for. */
export function FileColumns({ preview, onColumns }: FileColumnsProps) {
  const { t, w } = useWords();
  const { columns, sample } = preview;
  const shown = columns.flatMap((column, at) => (isEmpty(preview, at) ? [] : [{ ...column, at }]));
  const take = (at: number, field: ExchangeField | null) =>
    // A field is taken once: whoever had it gives it up.
    onColumns(columns.map((it, index) => (index === at ? field : it.field === field ? null : it.field)));
  return (
    <div className={styles.columns}>
      <h3>{w('recordsExchange:look.mapping')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('recordsExchange:look.mapping')}>
        <table>
          <thead>
            <tr>
              <th scope="col" className={styles.rowNumber}>
                {w('recordsExchange:look.row')}
              </th>
              {shown.map((column) => (
                <th key={column.at} scope="col" data-personal={column.personal !== undefined}>
                  <ColumnHead column={column} at={column.at} onField={(field) => take(column.at, field)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row" className={styles.rowNumber}>
                  {row}
                </th>
                {shown.map(({ field, personal, at }) => (
                  <td key={at} data-left={field === null} data-personal={personal !== undefined}>
                    <span>{cells[at]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** Formatted columns in which nothing stands. */
const isEmpty = ({ columns, sample }: RecordsPreview, at: number): boolean => {
  const column = columns[at];
  const isNamed = column?.heading !== '' || column.field !== null || column.personal !== undefined;
  return !isNamed && sample.every(({ cells }) => (cells[at] ?? '').trim() === '');
};

interface ColumnHeadProps {
  readonly column: PreviewColumn;
  readonly at: number;
  readonly onField: (field: ExchangeField | null) => void;
}

function ColumnHead({ column: { heading, field, personal }, at, onField }: ColumnHeadProps) {
  const { t, w } = useWords();
  const nameOf = useFieldName();
  const name = heading === '' ? t('recordsExchange:look.no-heading', { n: at + 1 }) : heading;
  if (personal)
    return (
      <>
        <s>{name}</s>
        <span className={styles.refused}>
          <Icon name="lock" />
          <span>
            {w(`recordsExchange:personal.${personal.kind}`)}
            <small>{w(`recordsExchange:personal.by-${personal.by}`)}</small>
          </span>
        </span>
      </>
    );
  return (
    <>
      <span>{name}</span>
      <select
        aria-label={t('recordsExchange:look.column', { heading: name })}
        value={field ?? ''}
        onChange={({ target }) => onField(exchangeFields.find((it) => it === target.value) ?? null)}
      >
        <option value="">{t('recordsExchange:look.skip')}</option>
        {exchangeFields.map((it) => (
          <option key={it} value={it}>
            {nameOf(it)}
          </option>
        ))}
      </select>
    </>
  );
}
