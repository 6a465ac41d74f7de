import type { Card } from '@yoriai/shared/boards/card';
import { type Bundle, bundlesOf } from '@yoriai/shared/boards/columns';
import type { CardGroup } from '@yoriai/shared/boards/group';
import { cardKindOf } from '@yoriai/shared/boards/registry';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import type { ColumnSkin } from '../board-skin.ts';
import { putDown } from '../commands/cards.ts';
import { CardList } from '../list/card-list.tsx';
import styles from '../list/list.module.css';
import { useSession, useWritable } from '../session/use-board.ts';

interface ColumnSectionProps {
  readonly column: ColumnSkin;
  /** Those in sight, in the order of the list. */
  readonly cards: readonly Card[];
  readonly groups: readonly CardGroup[];
  readonly selected: ReadonlySet<string>;
}

/** A column in 一覧: what belongs there in one line, and its cards as they stand in it (NTI-1, CAN-4). */
export function ColumnSection({ column, cards, groups, selected }: ColumnSectionProps) {
  const session = useSession();
  const { t, w } = useWords();
  const writable = useWritable();
  const bundles = bundlesOf({ cards, groups }, column);
  const [kind = ''] = column.kinds;
  const paper = cardKindOf(session.skin.kind, kind)?.paper;
  const n = bundles.reduce((sum, bundle) => sum + bundle.cards.length, 0);
  const heading = `list-${kind}`;
  const add = () => {
    const id = putDown(session, { kind });
    if (id !== undefined) session.write(id, 'list');
  };
  return (
    <section className={styles.section} aria-labelledby={heading} data-paper={paper}>
      <h2 id={heading} className={styles.heading}>
        <span className={styles.band} />
        <Icon name={column.icon} />
        <span>{w(column.title)}</span>
        <small className="num">{w(column.count, { n })}</small>
      </h2>
      <p className={styles.says}>{w(column.says)}</p>
      {n === 0 && <CardList cards={[]} selected={selected} labelledBy={heading} />}
      {joined(bundles).map((bundle) => (
        <BundleCards
          key={bundle.group ?? bundle.cards[0]?.id}
          bundle={bundle}
          heading={heading}
          selected={selected}
        />
      ))}
      {writable && (
        <Button icon="plus" onPress={add}>
          {w('canvas:list.add', { kind: t(column.title) })}
        </Button>
      )}
    </section>
  );
}

/** Cards that stand alone one after another make one list. */
function joined(bundles: readonly Bundle[]): readonly Bundle[] {
  const lists: Bundle[] = [];
  for (const bundle of bundles) {
    const before = lists.at(-1);
    if (before && before.group === undefined && bundle.group === undefined)
      lists[lists.length - 1] = { group: undefined, cards: [...before.cards, ...bundle.cards] };
    else lists.push(bundle);
  }
  return lists;
}

interface BundleCardsProps {
  readonly bundle: Bundle;
  readonly heading: string;
  readonly selected: ReadonlySet<string>;
}

function BundleCards({ bundle: { group, cards }, heading, selected }: BundleCardsProps) {
  const session = useSession();
  const { t, w } = useWords();
  const writable = useWritable();
  if (group === undefined) return <CardList cards={cards} selected={selected} labelledBy={heading} />;
  const title = session.view.groups.get(group)?.title || t('canvas:group.untitled');
  const own = `${heading}-${group}`;
  return (
    <div className={`${styles.bundle} ${styles.grouped}`}>
      <div className={styles.plankRow}>
        <h3 id={own} className={styles.plank}>
          {title}
          <small className="num">{w('canvas:list.count', { n: cards.length })}</small>
        </h3>
        {writable && (
          <Button
            variant="quiet"
            icon="pen"
            aria-label={t('canvas:group.rename-one', { title })}
            onPress={() => session.show({ question: { is: 'rename-group', id: group } })}
          >
            {w('canvas:group.change')}
          </Button>
        )}
      </div>
      <CardList cards={cards} selected={selected} labelledBy={own} />
    </div>
  );
}
