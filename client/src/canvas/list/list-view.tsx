import { useWords } from '../../words/use-words.tsx';
import { ColumnSections } from '../columns/column-sections.tsx';
import { usePaste } from '../paste/use-paste.ts';
import { useSession } from '../session/use-board.ts';
import { AwaySection } from './away-section.tsx';
import { KindSections } from './kind-sections.tsx';
import styles from './list.module.css';
import { ListTools } from './list-tools.tsx';

/** 一覧: the board as headings and lists; all of it can be done here, too (CAN-4). */
export function ListView() {
  const session = useSession();
  const { w } = useWords();
  usePaste(session);
  const { columns } = session.skin;
  return (
    <div className={styles.list}>
      <div className={styles.column}>
        <h1 className="vh">{session.view.title}</h1>
        <p className={styles.hint}>{w('canvas:list.hint')}</p>
        <ListTools />
        {columns ? <ColumnSections columns={columns} /> : <KindSections />}
        <AwaySection />
      </div>
    </div>
  );
}
