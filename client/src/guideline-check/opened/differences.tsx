import type { LaidSheet } from '@yoriai/shared/guideline-check/api';
import { differencesOf, type ItemDifference, tiesOf } from '@yoriai/shared/guideline-check/differences';
import type { GuidelineItem } from '@yoriai/shared/guideline-check/items';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import styles from './differences.module.css';
import { ItemSideBySide } from './item-side-by-side.tsx';

interface DifferencesProps {
  /** In the order of the form. */
  readonly items: readonly GuidelineItem[];
  readonly sheets: readonly LaidSheet[];
}

/** The items, largest differences first; those that differ alike stand together under one head, as ties (WS-6, B-32). */
export function Differences({ items, sheets }: DifferencesProps) {
  const { w } = useWords();
  const written = items.filter(({ id }) => sheets.some(({ answers }) => answers[id]));
  const groups = tiesOf(
    differencesOf(
      written.map(({ id }) => id),
      sheets,
    ),
  );
  const itemOf = (id: string) => items.find((it) => it.id === id);
  return (
    <>
      {groups.map((group, index) => (
        <section key={group[0]?.item} className={styles.group}>
          <h3>
            {w(headOf(group, index))}
            {group.length > 1 && <small>{w('guidelineCheck:opened.tie', { count: group.length })}</small>}
          </h3>
          {group.map(({ item: id }) => {
            const item = itemOf(id);
            return item && <ItemSideBySide key={id} item={item} sheets={sheets} />;
          })}
        </section>
      ))}
      <Untouched items={items.filter((item) => !written.includes(item))} />
    </>
  );
}

function headOf(group: readonly ItemDifference[], index: number) {
  if (group.every(({ spread }) => spread === 0)) return 'guidelineCheck:opened.same';
  return index === 0 ? 'guidelineCheck:opened.most' : 'guidelineCheck:opened.following';
}

/** Items in which nobody wrote a word: named, so that their silence is seen, and no more. */
function Untouched({ items }: { readonly items: readonly GuidelineItem[] }) {
  const { w } = useWords();
  const { shown } = useWording();
  if (items.length === 0) return null;
  return (
    <details className={styles.untouched}>
      <summary>{w('guidelineCheck:opened.empty', { count: items.length })}</summary>
      <ul>
        {items.map(({ id, question }) => (
          <li key={id}>{shown(question)}</li>
        ))}
      </ul>
    </details>
  );
}
