import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ImportChoices, RecordsPreview } from '@yoriai/shared/records/exchange/api';
import { FailureNotice } from '../../app/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useExchangeAddress } from './address.ts';
import styles from './exchange.module.css';
import { FaultyCells } from './faulty-cells.tsx';
import { FileChoices } from './file-choices.tsx';
import { FileColumns } from './file-columns.tsx';
import { RefusedColumns } from './refused-columns.tsx';
import { type HeldFile, previewFile } from './requests.ts';

interface LookAtFileProps {
  readonly file: HeldFile;
  readonly chosen: ImportChoices;
  /** Why it did not come in, when that was tried. */
  readonly failure: unknown;
  readonly stopped: boolean;
  readonly onChoose: (change: ImportChoices) => void;
  readonly onOther: () => void;
  readonly onBring: (chosen: ImportChoices) => void;
}

/** What the file holds and what its columns are taken for, before anything comes in (WS-4). */
export function LookAtFile({ file, chosen, failure, stopped, onChoose, onOther, onBring }: LookAtFileProps) {
  const { w } = useWords();
  const address = useExchangeAddress();
  // What stays outside changes nothing in what is read.
  const { leaveOut, ...asked } = chosen;
  const look = useQuery({
    queryKey: ['records-file', address, file.id, asked],
    queryFn: ({ signal }) => previewFile(address, file, asked, signal),
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  const preview = look.data && asChosen(look.data, chosen);
  const news = preview ? newRows(preview, chosen) : 0;
  const mends = preview !== undefined && preview.faultyRows > 0 && !leaveOut;
  const isFull = preview !== undefined && news > preview.room;
  const isBusy = look.isFetching;
  return (
    <div className={styles.look} aria-busy={isBusy}>
      {!preview && isBusy && (
        <p role="status" className={styles.busy}>
          {w('recordsExchange:look.reading')}
        </p>
      )}
      {preview && (
        <>
          <div className={styles.read}>
            <p role="status">
              {w('recordsExchange:look.rows', { file: file.name, n: preview.rows })}
              {preview.encoding !== undefined &&
                w('recordsExchange:look.encoding', { encoding: encodings[preview.encoding] ?? '' })}
            </p>
            <SheetChoice preview={preview} onChoose={onChoose} />
          </div>
          <RefusedColumns columns={preview.columns} />
          <FileColumns preview={preview} onColumns={(columns) => onChoose({ columns })} />
          <FaultyCells preview={preview}>
            <p>{w('recordsExchange:faults.mend')}</p>
          </FaultyCells>
          <FileChoices preview={preview} chosen={chosen} onChoose={onChoose} />
          {preview.missing.length > 0 && <p className={styles.warn}>{w('errors:records-columns-missing')}</p>}
          {isFull && <p className={styles.warn}>{w('recordsExchange:full', { n: preview.room })}</p>}
          {news === 0 && preview.missing.length === 0 && !mends && <p>{w('recordsExchange:nothing')}</p>}
        </>
      )}
      <FailureNotice failure={look.error ?? failure} />
      {stopped && <Notice kind="done">{w('recordsExchange:bring.stopped')}</Notice>}
      <div className={styles.acts}>
        <Button onPress={onOther}>{w('recordsExchange:look.other')}</Button>
        {preview && !look.error && (
          <Button
            variant="primary"
            isDisabled={isBusy || news === 0 || mends || isFull || preview.missing.length > 0}
            onPress={() =>
              onBring({ ...chosen, sheet: preview.sheet, columns: preview.columns.map((it) => it.field) })
            }
          >
            {w('recordsExchange:act', { n: news })}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What was just chosen is shown at once, while the file is read anew. */
const asChosen = (preview: RecordsPreview, { columns }: ImportChoices): RecordsPreview =>
  columns
    ? { ...preview, columns: preview.columns.map((it, at) => ({ ...it, field: columns[at] ?? null })) }
    : preview;

const newRows = ({ rows, faultyRows, again, missing }: RecordsPreview, chosen: ImportChoices): number =>
  missing.length > 0 ? 0 : rows - faultyRows - (chosen.again ? 0 : again);

const encodings: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16': 'UTF-16',
  shift_jis: 'Shift_JIS',
};

interface SheetChoiceProps {
  readonly preview: RecordsPreview;
  readonly onChoose: (change: ImportChoices) => void;
}

/** Another sheet has other columns: what was chosen for those of the last one goes. */
function SheetChoice({ preview: { sheets, sheet }, onChoose }: SheetChoiceProps) {
  const { t, w } = useWords();
  if (sheets.length < 2) return null;
  return (
    <label className={styles.field}>
      <span>{w('recordsExchange:look.sheet')}</span>
      <select
        value={sheet}
        onChange={({ target }) => onChoose({ sheet: Number(target.value), columns: undefined })}
      >
        {sheets.map(({ name, rows }, index) => (
          <option key={name} value={index} disabled={rows < 2}>
            {t('recordsExchange:look.sheet-rows', { name, n: rows })}
          </option>
        ))}
      </select>
    </label>
  );
}
