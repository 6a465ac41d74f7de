import { shownCode } from '@yoriai/shared/meetings/join-code';
import type { CSSProperties } from 'react';
import { cx } from '../../ui/cx.ts';
import { useWords } from '../../words/use-words.tsx';
import { spokenAddress } from '../join-address.ts';
import type { JoinCodeProps } from './join-code.tsx';
import styles from './side.module.css';

/** What is typed where no camera is at hand: the address in one line, and the six figures. */
export function AddressToType({ code, entrance, className }: JoinCodeProps) {
  const { w } = useWords();
  const address = entrance && spokenAddress(entrance);
  return (
    <div className={cx(styles.typed, className)}>
      {address && (
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
