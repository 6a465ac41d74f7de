import type { Shelf } from '@yoriai/shared/areas/area';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import { AskForm } from './ask-form.tsx';
import styles from './wall.module.css';
import { WallOfBoard } from './wall-of-board.tsx';

/** みんなに見えているもの: the question, the board and its 表札, the voices that are up, and the vote (MTG-5, MTG-6, MTG-8). */
export function WallColumn({ shelf }: { readonly shelf: Shelf }) {
  const { t, w } = useWords();
  const { meeting, run } = useDesk();
  const { boards, board } = meeting;
  const titleOf = (id: string) => shelf.sheets.find((it) => it.id === id)?.title ?? t('desk:wall.unknown');
  return (
    <section className={styles.wall} aria-label={t('desk:wall.title')}>
      <h2 className={styles.heading}>{w('desk:wall.title')}</h2>
      <AskForm />
      {boards.length > 1 && (
        <div className={styles.tabs}>
          {boards.map((id) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === board}
              onClick={() => void run({ do: 'show', board: id })}
            >
              <span>{titleOf(id)}</span>
            </button>
          ))}
        </div>
      )}
      {board === undefined ? (
        <p className={styles.quiet}>{w('desk:wall.noBoard')}</p>
      ) : (
        <WallOfBoard key={board} board={board} title={titleOf(board)} />
      )}
    </section>
  );
}
