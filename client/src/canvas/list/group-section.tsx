import type { Card } from '@yoriai/shared/boards/card';
import type { CardGroup } from '@yoriai/shared/boards/group';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useSession, useWritable } from '../session/use-board.ts';
import { CardList } from './card-list.tsx';
import styles from './list.module.css';

interface GroupSectionProps {
  readonly group: CardGroup;
  readonly cards: readonly Card[];
  readonly selected: ReadonlySet<string>;
}

/** A 表札 and what lies under it. */
export function GroupSection({ group, cards, selected }: GroupSectionProps) {
  const session = useSession();
  const { t, w } = useWords();
  const writable = useWritable();
  const heading = `list-${group.id}`;
  const title = group.title || t('canvas:group.untitled');
  return (
    <section className={`${styles.section} ${styles.grouped}`} aria-labelledby={heading}>
      <div className={styles.plankRow}>
        <h2 id={heading} className={styles.plank}>
          {title}
          <small className="num">{w('canvas:list.count', { n: cards.length })}</small>
        </h2>
        {writable && (
          <Button
            variant="quiet"
            icon="pen"
            aria-label={t('canvas:group.rename-one', { title })}
            onPress={() => session.show({ question: { is: 'rename-group', id: group.id } })}
          >
            {w('canvas:group.change')}
          </Button>
        )}
      </div>
      <CardList cards={cards} selected={selected} labelledBy={heading} />
    </section>
  );
}
