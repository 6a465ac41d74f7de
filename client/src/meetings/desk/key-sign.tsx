import styles from './key-sign.module.css';
import { type DeskAct, letterOf } from './keys.ts';
import { useKeysOn } from './use-desk-key.ts';

/** The key that does the same as the button it stands on. */
export function KeySign({ act }: { readonly act: DeskAct }) {
  return useKeysOn() ? (
    <span className={styles.key} aria-hidden="true">
      {letterOf(act)}
    </span>
  ) : null;
}
