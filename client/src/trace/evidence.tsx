import type { TraceCard } from '@yoriai/shared/trace/api';
import { useWords } from '../words/use-words.tsx';
import { formatDays } from './days.ts';
import styles from './way-row.module.css';

/** More names or boards say no more. */
const mostNamed = 3;

/** When cards were put down, by whom, on which boards. */
export function Evidence({ cards }: { readonly cards: readonly TraceCard[] }) {
  const { t } = useWords();
  const seen = cards.filter((card) => !card.hidden);
  if (seen.length === 0) return <div className={styles.evidence} />;
  const hands = [...new Set(seen.map(({ by }) => by))];
  const boards = [...new Set(seen.map(({ boardTitle }) => boardTitle))];
  const names = hands.slice(0, mostNamed);
  if (hands.length > mostNamed) names.push(t('trace:others', { count: hands.length - mostNamed }));
  return (
    <div className={styles.evidence}>
      <b className="num">
        {formatDays(seen.map(({ at }) => at))}
        {cards.length > 1 && ` ${t('trace:many', { count: cards.length })}`}
      </b>
      <span>{names.join('・')}</span>
      {boards.slice(0, mostNamed).map((title) => (
        <span key={title}>{t('trace:onBoard', { title })}</span>
      ))}
    </div>
  );
}
