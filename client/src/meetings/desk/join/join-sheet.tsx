import { shownCode } from '@yoriai/shared/meetings/join-code';
import type { CSSProperties } from 'react';
import { useWords } from '../../../words/use-words.tsx';
import { joinAddress, spokenAddress } from '../../join-address.ts';
import { Qr } from '../../qr.tsx';
import styles from './join.module.css';

interface JoinSheetProps {
  readonly code: string;
  /** Where phones come in, if they can. */
  readonly entrance: string | undefined;
}

/**
 * How somebody comes in: by the camera, or by address and six figures (MTG-2). An address that leads nowhere but to this
 * machine is not shown: the desk says how to get a better one.
 */
export function JoinSheet({ code, entrance }: JoinSheetProps) {
  const { t, w } = useWords();
  const address = entrance && spokenAddress(entrance);
  return (
    <div className={styles.sheet}>
      {entrance === undefined && (
        <p className={styles.mind} role="alert">
          {w('desk:join.ownMachine')}
        </p>
      )}
      {entrance !== undefined && (
        <Qr className={styles.qr} text={joinAddress(entrance, code)} label={t('desk:join.qr')} />
      )}
      <div className={styles.words}>
        {address && (
          <>
            <p>{w('desk:join.scan')}</p>
            <p>{w('desk:join.or')}</p>
            <p className={styles.address} style={{ '--letters': address.length } as CSSProperties}>
              {address}
            </p>
          </>
        )}
        <p className={styles.code}>{shownCode(code)}</p>
      </div>
    </div>
  );
}
