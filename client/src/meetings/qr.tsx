import { useMemo } from 'react';
import { encode } from 'uqr';
import { cx } from '../ui/cx.ts';
import styles from './qr.module.css';

interface QrProps {
  readonly text: string;
  /** What a screen reader says of it. */
  readonly label: string;
  readonly className?: string | undefined;
}

/** The white that cameras want around a code, in modules. */
const quiet = 4;

/** A code for cameras, drawn here: nothing is asked of another host (P26). It fills its box. */
export function Qr({ text, label, className }: QrProps) {
  const { size, path } = useMemo(() => {
    const { data } = encode(text, { ecc: 'M', border: 0 });
    return {
      size: data.length,
      path: data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join(''),
    };
  }, [text]);
  const whole = size + 2 * quiet;
  return (
    <svg
      className={cx(styles.qr, className)}
      viewBox={`${-quiet} ${-quiet} ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className={styles.light} d={`M${-quiet}${-quiet}h${whole}v${whole}h${-whole}z`} />
      <path className={styles.dark} d={path} />
    </svg>
  );
}
