import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import styles from './wall.module.css';
import type { WallCards } from './wall-cards.ts';

/** Which 表札 the wall shows; all, page by page, where none is chosen. */
export function WallPages({ board, wall }: { readonly board: string; readonly wall: WallCards }) {
  const { t, w } = useWords();
  const { meeting, run } = useDesk();
  if (wall.pages.length === 0) return null;
  const page = wall.pages.some(({ id }) => id === meeting.page) ? meeting.page : undefined;
  return (
    <fieldset className={styles.tabs}>
      <legend className="vh">{t('desk:wall.pages')}</legend>
      <button type="button" aria-pressed={page === undefined} onClick={() => void run({ do: 'show', board })}>
        <span>{w('desk:wall.allPages', { n: wall.up.length })}</span>
      </button>
      {wall.pages.map(({ id, title, cards }) => (
        <button
          key={id}
          type="button"
          aria-pressed={page === id}
          onClick={() => void run({ do: 'show', board, page: id })}
        >
          <span>{w('desk:wall.page', { title, n: cards })}</span>
        </button>
      ))}
    </fieldset>
  );
}
