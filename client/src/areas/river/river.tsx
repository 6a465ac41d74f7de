import type { River as RiverOfArea } from '@yoriai/shared/trace/api';
import { type RiverStage, riverStages } from '@yoriai/shared/trace/stages';
import { Link } from 'wouter';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { useWords } from '../../words/use-words.tsx';
import { cardsAddress } from '../queries.ts';
import { ChangingNumber } from './changing-number.tsx';
import { type LooseCount, looseAfter } from './loose-ends.ts';
import styles from './river.module.css';
import { isDry, type Reach, type RiverLines, riverLines } from './river-lines.ts';
import { stageLook } from './stage-look.ts';
import { Rill, Water } from './water-drawing.tsx';

interface RiverProps {
  readonly area: string;
  readonly river: RiverOfArea;
}

/** The river of an area: how much has come how far, and what hangs loose on the way (AREA-4). */
export function River({ area, river }: RiverProps) {
  const { t } = useWords();
  const [ref, width] = useWidth();
  if (isDry(river)) return <Spring />;
  const lines = riverLines(river);
  return (
    <section className={styles.river} aria-label={t('areas:river.title')} ref={ref}>
      <div className={styles.bed}>
        {width !== undefined && <Water lines={lines} width={width} className={styles.water} />}
        <ol className={styles.stages}>
          {riverStages.map((stage, index) => (
            <StageOfRiver key={stage} area={area} stage={stage} river={river} below={below(lines, index)} />
          ))}
        </ol>
      </div>
    </section>
  );
}

const below = ({ reaches }: RiverLines, index: number): Reach | undefined => reaches[index];

/** Nothing has been written yet: where the river will come from. */
function Spring() {
  const { t, w } = useWords();
  return (
    <section className={cx(styles.river, styles.spring)} aria-label={t('areas:river.title')}>
      <Icon name="notice" />
      <p>{w('areas:river.dry')}</p>
    </section>
  );
}

interface StageProps extends RiverProps {
  readonly stage: RiverStage;
  /** The water that leaves it, drawn where the river runs down instead of across. */
  readonly below: Reach | undefined;
}

function StageOfRiver({ area, stage, river, below }: StageProps) {
  const { t, w } = useWords();
  const { icon, name, paper } = stageLook(stage);
  const count = river.counts[stage];
  const fresh = river.fresh[stage];
  return (
    <li className={styles.stage} data-paper={paper} data-stage={stage}>
      {below && <Rill reach={below} className={styles.rill} />}
      <Link href={cardsAddress(area, stage)} className={cx(styles.stone, count === 0 && styles.dry)}>
        {fresh > 0 && (
          <span className={cx(styles.fresh, 'num')}>{w('areas:river.fresh', { count: fresh })}</span>
        )}
        <span className={styles.disc}>
          <span className={styles.kind}>
            <Icon name={icon} />
            <span>{w(name)}</span>
          </span>
          <ChangingNumber value={count} className={styles.count} />
          <span className="vh">{t('areas:river.unit')}</span>
        </span>
      </Link>
      <LooseEnds area={area} ends={looseAfter(stage, river.loose)} />
    </li>
  );
}

function LooseEnds({ area, ends }: { readonly area: string; readonly ends: readonly LooseCount[] }) {
  const { w } = useWords();
  if (ends.length === 0) return null;
  return (
    <ul className={styles.loose}>
      {ends.map(({ end, count }) => (
        <li key={end}>
          <Link href={cardsAddress(area, end)} data-loose={end}>
            <Icon name="ring" />
            <span>{w(`areas:river.loose.${end}`, { count })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
