import type { TraceCard } from '@yoriai/shared/trace/api';
import { Link } from 'wouter';
import { cardAddress } from '../conversions/addresses.ts';
import { cx } from '../ui/cx.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import { cardKey } from './card-key.ts';
import { formatDays } from './days.ts';
import { FoldButton, useFold } from './fold.tsx';
import { quoted } from './telling.ts';
import { useTips } from './use-tips.ts';
import styles from './voices.module.css';

interface VoicesProps {
  readonly area: string;
  readonly cards: readonly TraceCard[];
  readonly centre: string;
}

const atFirst = 10;

/** はじまりの声: at the tips of the roots, each in its own words. */
export function Voices({ area, cards, centre }: VoicesProps) {
  const { w } = useWords();
  const fold = useFold(cards, atFirst);
  const [ref, tips] = useTips();
  return (
    <section className={styles.voices} data-paper="person" data-row="notice" aria-labelledby="way-notice">
      <i className={styles.origin} data-origin />
      <svg className={styles.roots} aria-hidden="true" focusable="false">
        {tips.ends.map((x) => (
          <path
            key={x}
            d={`M${tips.from} 0C${tips.from} 50 ${x} 28 ${x} 80`}
            fill="none"
            stroke="#8F7A52"
            strokeWidth="3"
            strokeLinecap="round"
          />
        ))}
      </svg>
      <h2 id="way-notice" className={styles.name}>
        <Icon name="notice" />
        <span>{w('trace:row.notice')}</span>
        {cards.length > 1 && <small className="num">{w('trace:many', { count: cards.length })}</small>}
      </h2>
      <ul ref={ref} className={styles.slips}>
        {cards.map((card, index) => (
          <li key={cardKey(card)} className={cx(fold.hides(index) && styles.folded)}>
            <Voice area={area} card={card} isCentre={cardKey(card) === centre} />
          </li>
        ))}
      </ul>
      <FoldButton fold={fold} />
    </section>
  );
}

interface VoiceProps {
  readonly area: string;
  readonly card: TraceCard;
  readonly isCentre: boolean;
}

function Voice({ area, card, isCentre }: VoiceProps) {
  const { t, w } = useWords();
  if (card.hidden)
    return (
      <p className={cx(styles.slip, styles.hidden)}>
        <Icon name="lock" />
        <span>{w('trace:hidden')}</span>
      </p>
    );
  const text = card.text.trim();
  return (
    <div
      className={cx(styles.slip, isCentre && styles.centre)}
      data-on-way={card.card}
      aria-current={isCentre || undefined}
    >
      {isCentre && <p className={styles.sign}>{w('trace:centre')}</p>}
      <Link href={cardAddress(area, card.board, card.card)} className={styles.words}>
        <span>{text === '' ? t('areas:cards.noWords') : quoted(text)}</span>
      </Link>
      <small className="num">
        {card.fields.heard !== undefined && <span>{card.fields.heard}</span>}
        <span>
          {formatDays([card.at])} {card.by}
        </span>
        <span>{t('trace:onBoard', { title: card.boardTitle })}</span>
      </small>
    </div>
  );
}
