import type { BoardSession } from '../../../canvas/session/board-session.ts';
import { FilterBar } from './filter-bar.tsx';
import { LooseSign } from './loose-sign.tsx';
import styles from './signs.module.css';

/** Over both views: look at one 表札 only, and 課題のない問題 n件. */
export function BoardSigns({ session }: { readonly session: BoardSession }) {
  return (
    <div className={styles.strip}>
      <FilterBar session={session} />
      <LooseSign session={session} />
    </div>
  );
}
