import { useMemo } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { useSession, useTopic, useUi } from '../session/use-board.ts';
import { AwaySection } from './away-section.tsx';
import { GroupSection } from './group-section.tsx';
import { KindSection } from './kind-section.tsx';
import styles from './list.module.css';
import { ListTools } from './list-tools.tsx';
import { sectionsOf } from './sections.ts';

/** 一覧: the board as headings and lists; all of it can be done here, too (CAN-4). */
export function ListView() {
  const session = useSession();
  const { w } = useWords();
  const cards = useTopic('cards');
  const groups = useTopic('groups');
  const selected = useUi((ui) => ui.selected);
  const sections = useMemo(() => {
    void cards;
    void groups;
    return sectionsOf(session.view.cards.values(), session.view.groups, Object.keys(session.skin.cards));
  }, [session, cards, groups]);
  return (
    <div className={styles.list}>
      <div className={styles.column}>
        <h1 className="vh">{session.view.title}</h1>
        <p className={styles.hint}>{w('canvas:list.hint')}</p>
        <ListTools />
        {sections.map((section) =>
          section.is === 'group' ? (
            <GroupSection
              key={section.group.id}
              group={section.group}
              cards={section.cards}
              selected={selected}
            />
          ) : (
            <KindSection key={section.kind} kind={section.kind} cards={section.cards} selected={selected} />
          ),
        )}
        <AwaySection />
      </div>
    </div>
  );
}
