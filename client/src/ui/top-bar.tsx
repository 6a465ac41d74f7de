import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { EmergencyButton } from '../emergency/emergency-button.tsx';
import { useWords } from '../words/use-words.tsx';
import { Icon } from './icon.tsx';
import { Noren } from './noren.tsx';
import { ReadingButton } from './reading-button.tsx';
import styles from './top-bar.module.css';

interface Crumb {
  readonly label: string;
  /** Absent on the last one: it is where we are. */
  readonly href?: string;
}

export interface TopBarProps {
  readonly crumbs: readonly Crumb[];
  /** Beside the crumbs: a state, such as 保存ずみ. */
  readonly state?: ReactNode;
  /** The right side, before 文字とことば. */
  readonly children?: ReactNode;
}

/** 鴨居 and 暖簾: the frame at the top of every screen. */
export function TopBar({ crumbs, state, children }: TopBarProps) {
  const { t } = useWords();
  return (
    <>
      <div className={styles.beam} />
      <header className={styles.bar}>
        <Link href="/" className={styles.home} aria-label={t('shell:home')}>
          <Noren />
        </Link>
        <nav className={styles.crumbs} aria-label={t('shell:whereAmI')}>
          <ol>
            {crumbs.map((crumb, index) => (
              <li key={crumb.href ?? 'here'}>
                {index > 0 && <Icon name="chev" />}
                {crumb.href === undefined ? (
                  <b aria-current="page" title={crumb.label}>
                    {crumb.label}
                  </b>
                ) : (
                  <Link href={crumb.href} title={crumb.label}>
                    <span>{crumb.label}</span>
                  </Link>
                )}
              </li>
            ))}
          </ol>
        </nav>
        {state}
        <div className={styles.side}>{children}</div>
        <div className={styles.emergency}>
          <EmergencyButton />
        </div>
        <div className={styles.reading}>
          <ReadingButton />
        </div>
      </header>
    </>
  );
}
