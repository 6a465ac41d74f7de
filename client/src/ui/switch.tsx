import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import styles from './switch.module.css';

export interface SwitchProps {
  readonly isSelected: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

export function Switch({ isSelected, onChange, children }: SwitchProps) {
  return (
    <AriaSwitch isSelected={isSelected} onChange={onChange} className={styles.switch ?? ''}>
      <span className={styles.words}>{children}</span>
      <span className={styles.track} />
    </AriaSwitch>
  );
}
