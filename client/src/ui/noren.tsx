import { cx } from './cx.ts';
import sprite from './icons.svg?no-inline';
import styles from './noren.module.css';

/** 暖簾: the product's mark, hanging from the beam. */
export function Noren({ className }: { readonly className?: string | undefined }) {
  return (
    <span className={cx(styles.noren, className)} aria-hidden="true">
      <svg aria-hidden="true">
        <use href={`${sprite}#m-kuruma`} />
      </svg>
    </span>
  );
}
