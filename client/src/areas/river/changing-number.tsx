import { useEffect, useState } from 'react';
import { cx } from '../../ui/cx.ts';
import styles from './changing-number.module.css';

/** A number that cross-fades when it changes and is still otherwise (look/README, Motion). */
export function ChangingNumber({
  value,
  className,
}: {
  readonly value: number;
  readonly className?: string | undefined;
}) {
  const [shown, setShown] = useState({ value, before: value });
  useEffect(() => {
    setShown((last) => (last.value === value ? last : { value, before: last.value }));
  }, [value]);
  const changed = shown.before !== shown.value;
  return (
    <b className={cx(styles.number, 'num', className)}>
      <span key={shown.value} className={changed ? styles.comes : undefined}>
        {shown.value.toLocaleString('ja-JP')}
      </span>
      {changed && (
        <span key={`before ${shown.before}`} className={styles.goes} aria-hidden="true">
          {shown.before.toLocaleString('ja-JP')}
        </span>
      )}
    </b>
  );
}
