import type { ReactNode } from 'react';
import { dialled } from '../../emergency/dialled.ts';
import { emergencyWords } from '../../emergency/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { useRoomWords } from '../../words/use-room-words.tsx';
import styles from './aside.module.css';

interface CallProps {
  readonly phone: string;
  /** The same as `children`, said plainly. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A number that is called at one touch. */
export function Call({ phone, label, children }: CallProps) {
  const { t } = useRoomWords(emergencyWords);
  return (
    <li>
      <a className={styles.call} href={`tel:${dialled(phone)}`} aria-label={t('call', { label, phone })}>
        <Icon name="phone" />
        <b className="num">{phone}</b>
        <span>{children}</span>
      </a>
    </li>
  );
}
