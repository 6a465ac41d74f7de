import { belongsTo } from '@yoriai/shared/boards/needs-to-issues/neighbours';
import { byTime } from '@yoriai/shared/documents/order';
import { useEffect, useMemo, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { BoardSession } from '../../../canvas/session/board-session.ts';
import { useTopic } from '../../../canvas/session/use-board.ts';
import { useWords } from '../../../words/use-words.tsx';
import styles from './signs.module.css';

const all = 'all';
const nothing: ReadonlySet<string> = new Set();

/** ぜんぶ, or one of the people's own 表札: what does not belong to it steps back, for oneself only (NTI-4). */
export function FilterBar({ session }: { readonly session: BoardSession }) {
  const { t, w } = useWords();
  const [chosen, setChosen] = useState(all);
  const cards = useTopic('cards');
  const links = useTopic('links');
  useTopic('groups');
  const groups = [...session.view.groups.values()].sort(byTime);
  const shown = groups.some(({ id }) => id === chosen) ? chosen : all;
  const dimmed = useMemo(() => {
    void cards;
    void links;
    if (shown === all) return nothing;
    const { view } = session;
    const belongs = belongsTo(shown, view.cards.values(), view.links.values());
    return new Set([...view.cards.keys()].filter((id) => !belongs.has(id)));
  }, [session, cards, links, shown]);
  useEffect(() => session.show({ dimmed }), [session, dimmed]);
  useEffect(() => () => session.show({ dimmed: nothing }), [session]);
  if (groups.length === 0) return null;
  return (
    <ToggleButtonGroup
      aria-label={t('needsToIssues:filter.label')}
      className={styles.filters ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={(keys) => setChosen(String([...keys][0] ?? all))}
    >
      <ToggleButton id={all} className={styles.filter ?? ''}>
        {w('needsToIssues:filter.all')}
      </ToggleButton>
      {groups.map(({ id, title }) => (
        <ToggleButton key={id} id={id} className={styles.filter ?? ''}>
          {title === '' ? w('canvas:group.untitled') : title}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
