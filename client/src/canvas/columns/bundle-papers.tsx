import { type Bundle, bundlePaper, bundlesOf, liesTogether } from '@yoriai/shared/boards/columns';
import { byOrder } from '@yoriai/shared/documents/board';
import { useWords } from '../../words/use-words.tsx';
import { useSession, useTopic, useWritable } from '../session/use-board.ts';
import styles from './columns.module.css';

/** The papers under what stands together in a column, each with its 表札 (NTI-4); drawn below the cards. */
export function BundlePapers() {
  const { skin, view } = useSession();
  useTopic('cards');
  useTopic('groups');
  useTopic('places');
  const cards = [...view.cards.values()].filter(({ away }) => away === undefined).sort(byOrder);
  const groups = [...view.groups.values()];
  return (skin.columns ?? []).flatMap((column) =>
    bundlesOf({ cards, groups }, column)
      .filter(liesTogether)
      .map((bundle) => <BundlePaper key={`${column.title} ${bundle.group}`} bundle={bundle} />),
  );
}

function BundlePaper({ bundle: { group = '', cards } }: { readonly bundle: Bundle }) {
  const session = useSession();
  const writable = useWritable();
  const { t } = useWords();
  const [first, last] = [cards[0], cards.at(-1)];
  if (!first || !last) return null;
  const [x, y, width] = session.placeOf(first.id);
  const bottom = session.placeOf(last.id)[1] + session.heightOf(last.id);
  const { head, side, foot } = bundlePaper;
  const title = session.view.groups.get(group)?.title || t('canvas:group.untitled');
  return (
    <div
      className={styles.bundle}
      style={{
        transform: `translate(${x - side}px, ${y - head}px)`,
        width: width + 2 * side,
        height: bottom - y + head + foot,
      }}
      data-group={group}
    >
      <button
        type="button"
        tabIndex={-1}
        className={`${styles.plank} nopan`}
        disabled={!writable}
        aria-label={t('canvas:group.rename-one', { title })}
        onClick={() => session.show({ question: { is: 'rename-group', id: group } })}
      >
        {title}
      </button>
    </div>
  );
}
