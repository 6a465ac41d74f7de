import type { Leaf, River } from '@yoriai/shared/trace/api';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { whyAddress } from '../../conversions/addresses.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ChangingNumber } from '../river/changing-number.tsx';
import styles from './radish.module.css';
import { FallenLeaves, GroundLine, Leaves, Root } from './radish-drawing.tsx';

interface RadishProps {
  readonly area: string;
  readonly name: string;
  readonly river: River;
}

/** How many leaves without a root are called by their names. */
const mostNamed = 2;

/** 大根: what is done grows out of what was talked about and noticed; a leaf without a root is seen (AREA-7). */
export function Radish({ area, name, river: { counts, radish } }: RadishProps) {
  const { t, w } = useWords();
  const { leaves, rootless, talks, notices } = radish;
  const newest = leaves[0];
  const fallen = leaves.filter((leaf) => !leaf.rooted);
  const rooted = Math.max(0, counts.activity - rootless);
  return (
    <section className={styles.radish} aria-label={t('areas:radish.title', { area: name })}>
      <h2>{w('areas:radish.title', { area: name })}</h2>
      <div className={styles.figure}>
        <Leaves count={rooted} youngest={newest?.rooted === true} className={styles.leaves} />
        <Root talks={talks} notices={notices} className={styles.root} />
        <div className={styles.air}>
          <Label
            paper="support"
            icon="leaf"
            words={w('areas:radish.leaves')}
            count={counts.activity}
            unit={w('areas:radish.leafUnit')}
          >
            {newest ? (
              <LeafLink
                area={area}
                leaf={newest}
                words={w('areas:radish.newest', { text: nameOf(newest) })}
              />
            ) : (
              <p>{w('areas:radish.noLeaf')}</p>
            )}
          </Label>
          {rootless > 0 && (
            <div className={styles.rootless}>
              <b>
                <Icon name="ring" />
                <span>{w('areas:radish.rootless', { count: rootless })}</span>
              </b>
              <ul>
                {fallen.slice(0, mostNamed).map((leaf) => (
                  <li key={`${leaf.board} ${leaf.card}`}>
                    <LeafLink area={area} leaf={leaf} words={nameOf(leaf)} />
                  </li>
                ))}
              </ul>
              <FallenLeaves count={rootless} className={styles.fallen} />
            </div>
          )}
        </div>
        <div className={styles.earth}>
          <GroundLine className={styles.ground} />
          <Label
            paper="place"
            icon="talk"
            words={w('areas:radish.talks')}
            count={talks}
            unit={w('areas:radish.talkUnit')}
          >
            <p>{w(talks === 0 ? 'areas:radish.noTalk' : 'areas:radish.talked')}</p>
          </Label>
          <Label
            paper="person"
            icon="notice"
            words={w('areas:radish.notices')}
            count={notices}
            unit={w('areas:river.unit')}
          />
        </div>
      </div>
    </section>
  );

  function nameOf(leaf: Leaf): string {
    const [first = ''] = leaf.text.trim().split('\n');
    return first === '' ? t('areas:cards.noWords') : first;
  }
}

interface LabelProps {
  readonly paper: string;
  readonly icon: string;
  readonly words: ReactNode;
  readonly count: number;
  readonly unit: ReactNode;
  readonly children?: ReactNode;
}

function Label({ paper, icon, words, count, unit, children }: LabelProps) {
  return (
    <div className={styles.label} data-paper={paper}>
      <h3>
        <Icon name={icon} />
        <span>{words}</span>
      </h3>
      <p className={styles.count}>
        <ChangingNumber value={count} />
        <small>{unit}</small>
      </p>
      {children}
    </div>
  );
}

/** A 取り組み by its name; it opens the whole way back to the voices. */
function LeafLink({
  area,
  leaf,
  words,
}: {
  readonly area: string;
  readonly leaf: Leaf;
  readonly words: ReactNode;
}) {
  return (
    <Link href={whyAddress(area, leaf.board, leaf.card)} className={styles.leaf}>
      <span>{words}</span>
    </Link>
  );
}
