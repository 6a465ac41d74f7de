import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { areaAddress, useShelf } from '../../areas/queries.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useWhichBoard } from '../which-board.ts';
import { useFacts } from './facts.ts';
import styles from './house.module.css';
import type { HouseFrame } from './house-frame.ts';

/** 土台: the talks, 気づき and 課題 of the area that the house stands on, and the way to them. */
export function Foundation({ frame: { left, right, ground } }: { readonly frame: HouseFrame }) {
  const { area } = useWhichBoard();
  const { w } = useWords();
  const { data: shelf } = useShelf(area);
  const goals = useFacts((facts) => facts.goals);
  const activities = useFacts((facts) => facts.activities);
  const river = shelf?.river;
  return (
    <div
      className={styles.foundation}
      style={{ transform: `translate(${(left + right) / 2}px, ${ground - 62}px) translateX(-50%)` }}
    >
      <div className={styles.counts}>
        {river && (
          <>
            <Count icon="talk" paper="place" n={river.radish.talks} before={w('logicModel:base.talks')}>
              {w('logicModel:base.times')}
            </Count>
            <Count icon="notice" paper="person" n={river.counts.notice} before={w('logicModel:base.notices')}>
              {w('logicModel:base.pieces')}
            </Count>
            <Count icon="issue" paper="issue" n={river.counts.issue} before={w('logicModel:base.issues')}>
              {w('logicModel:base.pieces')}
            </Count>
          </>
        )}
        <Count icon="goal" paper="goal" n={goals} before={w('logicModel:base.goals')} />
        <Count icon="sprout" paper="support" n={activities} before={w('logicModel:base.activities')} />
      </div>
      <Link href={areaAddress(area)} className={`${styles.toRoots} nodrag nopan`}>
        <Icon name="down" />
        <span>{w('logicModel:base.trace')}</span>
      </Link>
    </div>
  );
}

interface CountProps {
  readonly icon: string;
  readonly paper: string;
  readonly n: number;
  readonly before: ReactNode;
  readonly children?: ReactNode;
}

function Count({ icon, paper, n, before, children }: CountProps) {
  return (
    <p data-paper={paper}>
      <Icon name={icon} />
      <span>{before}</span>
      <b className="num">{n}</b>
      {children && <span>{children}</span>}
    </p>
  );
}
