import { shownCode } from '@yoriai/shared/meetings/join-code';
import { useWords } from '../../../words/use-words.tsx';
import { isOwnMachineOnly, joinAddress, spokenAddress } from '../../join-address.ts';
import { Qr } from '../../qr.tsx';
import styles from './join.module.css';

/**
 * How somebody comes in: by the camera, or by address and six figures (MTG-2). An address that leads nowhere but to this
 * machine is not shown: the desk says how to get a better one.
 */
export function JoinSheet({ code }: { readonly code: string }) {
  const { t, w } = useWords();
  const { origin, hostname } = window.location;
  const isReached = !isOwnMachineOnly(hostname);
  return (
    <div className={styles.sheet}>
      {!isReached && (
        <p className={styles.mind} role="alert">
          {w('desk:join.ownMachine')}
        </p>
      )}
      {isReached && <Qr className={styles.qr} text={joinAddress(origin, code)} label={t('desk:join.qr')} />}
      <div className={styles.words}>
        {isReached && (
          <>
            <p>{w('desk:join.scan')}</p>
            <p>{w('desk:join.or')}</p>
            <p className={styles.address}>{spokenAddress(origin)}</p>
          </>
        )}
        <p className={styles.code}>{shownCode(code)}</p>
      </div>
    </div>
  );
}
