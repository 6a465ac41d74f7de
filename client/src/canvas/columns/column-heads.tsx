import { useStore } from '@xyflow/react';
import { columnLefts } from '@yoriai/shared/boards/columns';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { ColumnSkin } from '../board-skin.ts';
import { useSession, useTopic } from '../session/use-board.ts';
import styles from './columns.module.css';

/** Below this width the definition has no room beside the title; CSS pixels. */
const narrow = 300;

/** The heads of the columns: they go sideways with the plane and stay in sight at its top (NTI-1). */
export function ColumnHeads() {
  const { skin } = useSession();
  const x = useStore((state) => state.transform[0]);
  const zoom = useStore((state) => state.transform[2]);
  const columns = skin.columns ?? [];
  const lefts = columnLefts(columns);
  let end = 0;
  return (
    <div className={styles.band} data-column-heads>
      {columns.map((column, index) => {
        const left = x + (lefts[index] ?? 0) * zoom;
        const width = column.width * zoom;
        const margin = left - end;
        end = left + width;
        return <Head key={column.title} column={column} margin={margin} width={width} />;
      })}
    </div>
  );
}

interface HeadProps {
  readonly column: ColumnSkin;
  /** From the column before it, in CSS pixels. */
  readonly margin: number;
  readonly width: number;
}

function Head({ column, margin, width }: HeadProps) {
  const { skin, view } = useSession();
  const { w } = useWords();
  useTopic('cards');
  const n = [...view.cards.values()].filter(
    ({ kind, away }) => away === undefined && column.kinds.includes(kind),
  ).length;
  const paper = skin.kind.cards.find(({ name }) => column.kinds.includes(name))?.paper;
  return (
    <header
      className={styles.head}
      style={{ marginLeft: margin, width }}
      data-paper={paper}
      data-narrow={width < narrow || undefined}
    >
      <h2>
        <Icon name={column.icon} />
        <span>{w(column.title)}</span>
      </h2>
      <b className="num">{w(column.count, { n })}</b>
      <p>{w(column.says)}</p>
    </header>
  );
}
