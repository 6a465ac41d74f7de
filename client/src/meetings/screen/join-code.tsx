import { cx } from '../../ui/cx.ts';
import { useWords } from '../../words/use-words.tsx';
import { joinAddress } from '../join-address.ts';
import { Qr } from '../qr.tsx';
import styles from './side.module.css';

export interface JoinCodeProps {
  readonly code: string;
  /** Where phones come in, if they can. */
  readonly entrance: string | undefined;
  readonly className?: string;
}

/** The code for cameras. Where it would lead nobody in, it says whom to ask in its place. */
export function JoinCode({ code, entrance, className }: JoinCodeProps) {
  const { t, w } = useWords();
  if (entrance === undefined) return <p className={styles.cap}>{w('wall:askForAddress')}</p>;
  return (
    <div className={cx(styles.qr, className)}>
      <Qr text={joinAddress(entrance, code)} label={t('wall:scan')} />
    </div>
  );
}
