import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { useEffect, useMemo } from 'react';
import { useSession, useTopic, useUi, useWritable } from '../../canvas/session/use-board.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { sectionsOnTable } from './sections-on-table.ts';
import type { Speakers } from './speakers.ts';
import styles from './table.module.css';
import { TableCard } from './table-card.tsx';
import { WriteAs } from './write-as.tsx';

interface TableSheetProps {
  readonly meeting: Meeting;
  readonly speakers: Speakers;
  /** How the table itself is called. */
  readonly table: string;
}

/** The cards by their 表札 and kinds; above them, who speaks and what is written. */
export function TableSheet({ meeting, speakers, table }: TableSheetProps) {
  const session = useSession();
  const { t, w } = useWords();
  const writable = useWritable();
  const cards = useTopic('cards');
  const groups = useTopic('groups');
  const selected = useUi((ui) => ui.selected);
  const sections = useMemo(() => {
    void cards;
    void groups;
    return sectionsOnTable([...session.view.cards.values()], [...session.view.groups.values()]);
  }, [session, cards, groups]);
  useEffect(() => {
    if (!writable) session.show({ editing: undefined, selected: new Set() });
  }, [session, writable]);
  return (
    <>
      {writable ? (
        <WriteAs speakers={speakers} table={table} />
      ) : (
        <p className={styles.reason} role="status">
          <Icon name="eye-all" />
          <span>{w(meeting.frozen ? 'wall:frozen' : 'wall:table.read')}</span>
        </p>
      )}
      <main className={styles.sheet}>
        {sections.length === 0 && <p className={styles.waits}>{w('wall:nothing')}</p>}
        {sections.map((section) => (
          <section key={section.id ?? ''}>
            {section.title !== undefined && (
              <h2 className={styles.plank}>{section.title || t('wall:untitled')}</h2>
            )}
            <ul className={styles.cards}>
              {section.cards.map((card) => (
                <TableCard key={card.id} card={card} isChosen={selected.has(card.id)} />
              ))}
            </ul>
          </section>
        ))}
      </main>
      {writable && selected.size > 0 && <ChosenBar ids={[...selected]} />}
    </>
  );
}
