import type { AreaSummary } from '@yoriai/shared/areas/area';
import { Link } from 'wouter';
import { cx } from '../ui/cx.ts';
import { useWords } from '../words/use-words.tsx';
import styles from './nameplate.module.css';
import { areaAddress } from './queries.ts';

/** 表札: leads to an area's shelf. */
export function Nameplate({ area, large }: { readonly area: AreaSummary; readonly large?: boolean }) {
  const { w } = useWords();
  return (
    <Link href={areaAddress(area.id)} className={cx(styles.plate, large && styles.large)}>
      <span className={styles.level}>{w(`areas:levels.${area.level}`)}</span>
      <b>{area.name}</b>
      <small className="num">{w('areas:tree.sheets', { count: area.sheets })}</small>
    </Link>
  );
}
