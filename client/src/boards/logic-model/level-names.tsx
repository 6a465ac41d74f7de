import { useStore } from '@xyflow/react';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import { useSession } from '../../canvas/session/use-board.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useFacts } from './facts.ts';
import type { HouseFrame, Level } from './house-frame.ts';
import styles from './level-names.module.css';
import { levelSkins } from './level-skins.ts';
import { namesBeside } from './names-beside.ts';
import { useHouse } from './use-house.ts';

/** The levels with their questions, at the left: each stays in sight as long as anything of its row is (LGM-1). */
export function LevelNames() {
  const frame = useHouse();
  const empty = useFacts(({ cards }) => cards === 0);
  return empty ? null : <Names rows={frame.rows} />;
}

function Names({ rows }: Pick<HouseFrame, 'rows'>) {
  const zoom = useStore(({ transform }) => transform[2]);
  const shift = useStore(({ transform }) => transform[1]);
  const { tops, short } = namesBeside(rows, zoom, shift);
  return (
    <div className={styles.names} data-level-names>
      {rows.map(({ level }, index) => (
        <LevelName key={level} level={level} top={tops[index] ?? 0} short={short} />
      ))}
    </div>
  );
}

interface LevelNameProps {
  readonly level: Level;
  readonly top: number;
  readonly short: boolean;
}

function LevelName({ level, top, short }: LevelNameProps) {
  const { skin } = useSession();
  const { w } = useWords();
  const { icon, name, asks } = levelSkins[level];
  const paper = cardKindOf(skin.kind, level)?.paper;
  return (
    <section className={styles.name} style={{ transform: `translateY(${top}px)` }} data-paper={paper}>
      <h2>
        <Icon name={icon} />
        <span>{w(name)}</span>
      </h2>
      {!short && <p>{w(asks)}</p>}
    </section>
  );
}
