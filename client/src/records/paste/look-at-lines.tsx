import {
  mostPasted,
  type PastedChoices,
  type PastedRecords,
} from '@yoriai/shared/records/exchange/pasted-records';
import { useWords } from '../../words/use-words.tsx';
import exchange from '../exchange/exchange.module.css';
import { FaultyCells } from '../exchange/faulty-cells.tsx';
import { FileChoices } from '../exchange/file-choices.tsx';
import { FileColumns } from '../exchange/file-columns.tsx';
import { RefusedColumns } from '../exchange/refused-columns.tsx';
import { LeftLines } from './left-lines.tsx';

interface LookAtLinesProps {
  readonly read: PastedRecords;
  readonly chosen: PastedChoices;
  readonly onChoose: (change: PastedChoices) => void;
}

/** The pasted lines under what their columns are taken for, and what of them does not come in. */
export function LookAtLines({ read: { preview, news, left, tooMany }, chosen, onChoose }: LookAtLinesProps) {
  const { w } = useWords();
  const isMissing = preview.missing.length > 0;
  return (
    <div className={exchange.look}>
      <RefusedColumns columns={preview.columns} />
      <FileColumns preview={preview} onColumns={(columns) => onChoose({ columns })} />
      {tooMany ? (
        <p className={exchange.warn} role="alert">
          {w('recordsPaste:too-many', { most: mostPasted })}
        </p>
      ) : (
        <>
          <FaultyCells preview={preview}>{null}</FaultyCells>
          {left !== '' && <LeftLines lines={left} />}
          {/* Lines with faults stay here; nobody is asked whether to leave them out. */}
          <FileChoices preview={{ ...preview, faultyRows: 0 }} chosen={chosen} onChoose={onChoose} />
          {isMissing && <p className={exchange.warn}>{w('errors:records-columns-missing')}</p>}
          {news.length > preview.room && (
            <p className={exchange.warn}>{w('recordsExchange:full', { n: preview.room })}</p>
          )}
        </>
      )}
    </div>
  );
}
