import { useMemo } from 'react';
import { useSession, useTopic, useUi } from '../session/use-board.ts';
import { GroupSection } from './group-section.tsx';
import { KindSection } from './kind-section.tsx';
import { sectionsOf } from './sections.ts';

/** The board by 表札, then by kind. */
export function KindSections() {
  const session = useSession();
  const cards = useTopic('cards');
  const groups = useTopic('groups');
  const selected = useUi((ui) => ui.selected);
  const dimmed = useUi((ui) => ui.dimmed);
  const sections = useMemo(() => {
    void cards;
    void groups;
    const inSight = [...session.view.cards.values()].filter(({ id }) => !dimmed.has(id));
    return sectionsOf(inSight, session.view.groups, Object.keys(session.skin.cards));
  }, [session, cards, groups, dimmed]);
  return sections.map((section) =>
    section.is === 'group' ? (
      <GroupSection key={section.group.id} group={section.group} cards={section.cards} selected={selected} />
    ) : (
      <KindSection key={section.kind} kind={section.kind} cards={section.cards} selected={selected} />
    ),
  );
}
