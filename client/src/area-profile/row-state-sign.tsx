import { doubtOf, faultOf } from '@yoriai/shared/area-profile/figure-faults';
import { figureOf, figuresTable } from '@yoriai/shared/area-profile/figures';
import { printRate } from '@yoriai/shared/area-profile/print-figure';
import { stateOfRow } from '@yoriai/shared/area-profile/row-state';
import { writtenFigure } from '@yoriai/shared/area-profile/written-figure';
import type { Row } from '@yoriai/shared/documents/worksheet';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { today } from '../worksheets/fields/today.ts';
import styles from './area-profile.module.css';

/** Under a row: the rate that follows from it, and what is to be looked at again, in words with a sign (AREA-3). */
export function RowStateSign({ row }: { readonly row: Row }) {
  const { t, w } = useWords();
  const state = stateOfRow(row, today());
  return (
    <div className={styles.signs} data-signs={row.id}>
      {row.table === figuresTable && <Worked row={row} />}
      {state && state !== 'ok' && (
        <Sign icon={state === 'old' ? 'clock' : 'ring'} why={t(`areaProfile:state.${state}-why`)}>
          {w(`areaProfile:state.${state}`)}
        </Sign>
      )}
    </div>
  );
}

function Worked({ row }: { readonly row: Row }) {
  const { w } = useWords();
  const written = writtenFigure(row);
  const { number, of } = written;
  const rate = number && of && printRate(number, of);
  const fault = faultOf(written, today());
  const doubt = doubtOf(written);
  return (
    <>
      {rate && (
        <p className={styles.rate}>
          <span>{w('areaProfile:rate')}</span> <b>{rate}</b>
        </p>
      )}
      {fault && <Sign icon="bang">{w(`areaProfile:fault.${fault}`)}</Sign>}
      {doubt && <Sign icon="bang">{w(`areaProfile:doubt.${doubt}`)}</Sign>}
      {figureOf(row)?.small && <p className={styles.small}>{w('areaProfile:small')}</p>}
    </>
  );
}

interface SignProps {
  readonly icon: string;
  readonly why?: string;
  readonly children: ReactNode;
}

function Sign({ icon, why, children }: SignProps) {
  return (
    <p className={styles.sign}>
      <Icon name={icon} />
      <span>{children}</span>
      {why && <span className="vh">{why}</span>}
    </p>
  );
}
