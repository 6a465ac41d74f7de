import type { Trace } from '@yoriai/shared/trace/api';
import { GroundLine, Leaves } from '../areas/radish/radish-drawing.tsx';
import { cx } from '../ui/cx.ts';
import { useWords } from '../words/use-words.tsx';
import { BodyOfRoot, MissingLeaf } from './body-of-root.tsx';
import { cardKey } from './card-key.ts';
import styles from './field.module.css';
import { GapRow } from './gap-row.tsx';
import { Voices } from './voices.tsx';
import { WayRow } from './way-row.tsx';
import { type Row, wayRows } from './way-rows.ts';

interface FieldProps {
  readonly area: string;
  readonly trace: Trace;
  readonly title: string;
}

/** As many leaves as make a 大根 of it: here they are its picture, and count nothing. */
const leaves = 7;

/** 大根 from the leaf to the tips of its roots: what is done stands above the ground, the voices lie deepest. */
export function Field({ area, trace, title }: FieldProps) {
  const { t } = useWords();
  const rows = wayRows(trace);
  const above = rows.filter(isAbove);
  const voices = rows.find((row) => row.is === 'cards' && row.name === 'notice');
  const below = rows.filter((row) => !isAbove(row) && row !== voices);
  const done = above.some((row) => row.is === 'cards');
  const centre = cardKey(trace.centre);
  return (
    <article className={styles.field} aria-label={t('trace:way')}>
      <h1 className="vh">{title}</h1>
      <div className={cx(styles.air, above.length === 0 && styles.bare)}>
        {done ? (
          <Leaves count={leaves} youngest={false} className={styles.leaves} />
        ) : (
          <MissingLeaf className={styles.leaves} />
        )}
        <Rows area={area} rows={above} centre={centre} />
      </div>
      <div className={styles.earth}>
        <GroundLine className={styles.ground} />
        <div className={styles.body}>
          <BodyOfRoot className={styles.root} />
          <Rows area={area} rows={below} centre={centre} />
        </div>
        {voices?.is === 'cards' && <Voices area={area} cards={voices.cards} centre={centre} />}
      </div>
    </article>
  );
}

interface RowsProps {
  readonly area: string;
  readonly rows: readonly Row[];
  readonly centre: string;
}

function Rows({ area, rows, centre }: RowsProps) {
  return rows.map((row) =>
    row.is === 'gap' ? (
      <GapRow key={row.stage} area={area} gap={row} />
    ) : (
      <WayRow key={row.name} area={area} row={row} centre={centre} />
    ),
  );
}

const isAbove = (row: Row): boolean => {
  const name = row.is === 'gap' ? row.stage : row.name;
  return name === 'activity' || name === 'review';
};
