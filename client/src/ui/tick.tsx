import { Icon } from './icon.tsx';
import styles from './tick.module.css';

/** The box of something that can be chosen; whoever draws it around says so to screen readers. */
export function Tick({ on }: { readonly on: boolean }) {
  return (
    <span className={styles.tick} data-on={on || undefined}>
      {on && <Icon name="check" />}
    </span>
  );
}
