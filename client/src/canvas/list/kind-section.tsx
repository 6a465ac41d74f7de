import type { Card } from '@yoriai/shared/boards/card';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { putDown } from '../commands/cards.ts';
import { useSession, useWritable } from '../session/use-board.ts';
import { CardList } from './card-list.tsx';
import styles from './list.module.css';

interface KindSectionProps {
  readonly kind: string;
  readonly cards: readonly Card[];
  readonly selected: ReadonlySet<string>;
}

/** The cards of one kind that lie under no 表札, and a way to put down another. */
export function KindSection({ kind, cards, selected }: KindSectionProps) {
  const session = useSession();
  const { t, w } = useWords();
  const writable = useWritable();
  const skin = session.skin.cards[kind];
  const paper = cardKindOf(session.skin.kind, kind)?.paper;
  if (!skin) return null;
  const add = () => {
    const id = putDown(session, { kind });
    if (id !== undefined) session.write(id, 'list');
  };
  const heading = `list-${kind}`;
  return (
    <section className={styles.section} aria-labelledby={heading} data-paper={paper}>
      <h2 id={heading} className={styles.heading}>
        <span className={styles.band} />
        <Icon name={skin.icon} />
        <span>{w(skin.name)}</span>
        <small className="num">{w('canvas:list.count', { n: cards.length })}</small>
      </h2>
      <CardList cards={cards} selected={selected} labelledBy={heading} />
      {writable && (
        <Button icon="plus" onPress={add}>
          {w('canvas:list.add', { kind: t(skin.name) })}
        </Button>
      )}
    </section>
  );
}
