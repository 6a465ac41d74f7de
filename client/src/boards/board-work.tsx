import { Canvas } from '../canvas/flow/canvas.tsx';
import { Legend } from '../canvas/line/legend.tsx';
import { ListView } from '../canvas/list/list-view.tsx';
import { useSession, useUi } from '../canvas/session/use-board.ts';
import { SelectionBar } from '../canvas/tools/selection-bar.tsx';
import { Toolbar } from '../canvas/tools/toolbar.tsx';
import { ZoomControl } from '../canvas/tools/zoom-control.tsx';
import { DropTabs } from '../conversions/tabs/drop-tabs.tsx';
import { AskedSign } from './asked-sign.tsx';
import styles from './board.module.css';
import { BoardProblems } from './board-problems.tsx';
import { EmptyBoard } from './empty-board.tsx';
import type { BoardViewName } from './use-board-view-choice.ts';

interface BoardWorkProps {
  readonly view: BoardViewName;
  readonly staff: boolean;
}

/** 図 or 一覧, and the signs over both. */
export function BoardWork({ view, staff }: BoardWorkProps) {
  const session = useSession();
  const sketching = useUi((ui) => ui.tool === 'sketch');
  const { StaffSigns, Signs } = session.skin;
  const signs = (
    <div className={view === 'map' ? styles.signs : styles.listSigns}>
      {Signs && <Signs session={session} />}
      {staff && StaffSigns && <StaffSigns session={session} />}
      <AskedSign />
      <BoardProblems />
    </div>
  );
  if (view === 'list')
    return (
      <main className={styles.list}>
        {signs}
        <ListView />
      </main>
    );
  return (
    <main className={styles.map}>
      <Canvas session={session}>
        <EmptyBoard />
        {!sketching && (
          <>
            <Toolbar />
            <SelectionBar />
            <ZoomControl />
            <DropTabs />
            <div className={styles.legend}>
              <Legend skin={session.skin} />
            </div>
          </>
        )}
        {signs}
      </Canvas>
    </main>
  );
}
