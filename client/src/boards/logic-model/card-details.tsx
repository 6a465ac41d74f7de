import type { Card } from '@yoriai/shared/boards/card';
import styles from './card.module.css';
import { doersOf } from './fields.ts';
import { Indicator } from './indicator.tsx';
import { LatestNote } from './latest-note.tsx';

/** What a card says under its words: how one would see a 目標 come near, who does a 取り組み with whom. */
export function CardDetails({ card }: { readonly card: Card }) {
  if (card.kind === 'goal')
    return (
      <>
        <Indicator card={card} />
        <LatestNote card={card.id} />
      </>
    );
  const doers = card.kind === 'activity' ? doersOf(card) : '';
  return doers === '' ? null : <p className={styles.doers}>{doers}</p>;
}
