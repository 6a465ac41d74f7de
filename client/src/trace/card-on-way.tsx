import type { TraceCard } from '@yoriai/shared/trace/api';
import { Link } from 'wouter';
import { cardAddress } from '../conversions/addresses.ts';
import { kindLook } from '../conversions/kind-look.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import type { WordKey } from '../words/words.ts';
import { CardFields } from './card-fields.tsx';
import styles from './card-on-way.module.css';
import { rowLook } from './row-look.ts';
import type { RowName } from './way-rows.ts';

interface CardOnWayProps {
  readonly area: string;
  readonly card: TraceCard;
  readonly name: RowName;
  readonly isCentre: boolean;
  /** Not shown until the rest is opened; on paper it is. */
  readonly folded: boolean;
}

/** A card on its way: its own words lead to it on its board. */
export function CardOnWay({ area, card, name, isCentre, folded }: CardOnWayProps) {
  const { t, w } = useWords();
  if (card.hidden)
    return (
      <p className={cx(styles.card, styles.hidden, folded && styles.folded)}>
        <Icon name="lock" />
        <span>{w('trace:hidden')}</span>
      </p>
    );
  const text = card.text.trim();
  return (
    <div
      className={cx(styles.card, isCentre && styles.centre, folded && styles.folded)}
      data-on-way={card.card}
      aria-current={isCentre || undefined}
    >
      <p className={styles.kind}>
        <Icon name={rowLook(name).icon} />
        <span>{w(kindOf(card, name))}</span>
        {isCentre && <span className={styles.sign}>{w('trace:centre')}</span>}
      </p>
      <Link href={cardAddress(area, card.board, card.card)} className={styles.words}>
        <span>{text === '' ? t('areas:cards.noWords') : text}</span>
      </Link>
      <CardFields fields={card.fields} />
    </div>
  );
}

/** Among what was talked about each lane has a word of its own. */
const kindOf = ({ boardKind, kind }: TraceCard, name: RowName): WordKey =>
  (name === 'talk' ? kindLook(boardKind, kind)?.name : undefined) ?? `trace:row.${name}`;
