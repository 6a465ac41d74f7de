import sprite from '../../ui/icons.svg?no-inline';
import styles from './noren.module.css';

/** The curtain at the door, as wide as the telephone. */
export function Noren() {
  return (
    <div className={styles.noren} aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
      <svg aria-hidden="true">
        <use href={`${sprite}#m-kuruma`} />
      </svg>
    </div>
  );
}
