import { shownCode } from '@yoriai/shared/meetings/join-code';
import type { CSSProperties } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../words/use-words.tsx';
import { isOwnMachineOnly, spokenAddress } from '../join-address.ts';
import styles from './side.module.css';

/** What is typed where no camera is at hand: the address in one line, and the six figures. */
export function AddressToType({ code, className }: { readonly code: string; readonly className?: string }) {
  const { w } = useWords();
  const { origin, hostname } = window.location;
  const address = spokenAddress(origin);
  return (
    <div className={cx(styles.typed, className)}>
      {!isOwnMachineOnly(hostname) && (
        <>
          <p className={styles.cap}>{w('wall:orType')}</p>
          <p className={styles.address} style={{ '--letters': address.length } as CSSProperties}>
            {address}
          </p>
        </>
      )}
      <p className={styles.code}>{shownCode(code)}</p>
    </div>
  );
}
