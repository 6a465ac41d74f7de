import { secondsLeft } from '@yoriai/shared/meetings/timing';
import { type ReactNode, useEffect, useState } from 'react';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { isTrouble } from './is-trouble.ts';
import styles from './parts.module.css';
import type { Trouble } from './phone.ts';
import { usePhone, usePhoneWords } from './use-phone.ts';

/** What went wrong and what to do next, or that something went well. */
export function Say({ good = false, children }: { readonly good?: boolean; readonly children: ReactNode }) {
  return (
    <p className={cx(styles.say, good && styles.good)}>
      <Icon name={good ? 'check' : 'info'} />
      <span>{children}</span>
    </p>
  );
}

export function SayTrouble({ id }: { readonly id: Trouble }) {
  const { w } = usePhoneWords();
  return <Say>{w(`trouble.${isTrouble(id) ? id : 'other'}`)}</Say>;
}

interface StripProps {
  readonly label: ReactNode;
  /** Milliseconds since 1970, UTC, on the server's clock. */
  readonly until?: number | undefined;
}

/** Which part of the meeting this is, and how long it lasts. */
export function Strip({ label, until }: StripProps) {
  return (
    <div className={styles.strip}>
      <span>{label}</span>
      {until !== undefined && <TimeLeft until={until} />}
    </div>
  );
}

/** By the server's clock: a telephone whose own is wrong, or that slept, shows the same as the wall (B-27). */
function TimeLeft({ until }: { readonly until: number }) {
  const phone = usePhone();
  const { w } = usePhoneWords();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  const seconds = secondsLeft(until, { now, offset: phone.offset() });
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <b className="num" role="timer">
      {seconds === 0 ? w('time-up') : w('left', { time })}
    </b>
  );
}
