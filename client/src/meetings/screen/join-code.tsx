import { cx } from '../../ui/cx.ts';
import { useWords } from '../../words/use-words.tsx';
import { isOwnMachineOnly, joinAddress } from '../join-address.ts';
import { Qr } from '../qr.tsx';
import styles from './side.module.css';

/** The code for cameras. Where it would lead nobody in, it says whom to ask in its place. */
export function JoinCode({ code, className }: { readonly code: string; readonly className?: string }) {
  const { t, w } = useWords();
  const { origin, hostname } = window.location;
  if (isOwnMachineOnly(hostname)) return <p className={styles.cap}>{w('wall:askForAddress')}</p>;
  return (
    <div className={cx(styles.qr, className)}>
      <Qr text={joinAddress(origin, code)} label={t('wall:scan')} />
    </div>
  );
}
