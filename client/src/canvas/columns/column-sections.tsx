import { byOrder } from '@yoriai/shared/documents/board';
import { useMemo } from 'react';
import type { ColumnSkin } from '../board-skin.ts';
import { useSession, useTopic, useUi } from '../session/use-board.ts';
import { ColumnSection } from './column-section.tsx';

/** 一覧 of a board in columns: column by column, in the order in which one reads them (CAN-4). */
export function ColumnSections({ columns }: { readonly columns: readonly ColumnSkin[] }) {
  const { view } = useSession();
  const selected = useUi((ui) => ui.selected);
  const dimmed = useUi((ui) => ui.dimmed);
  const version = useTopic('cards');
  const groups = useTopic('groups');
  const inSight = useMemo(() => {
    void version;
    return [...view.cards.values()]
      .filter(({ id, away }) => away === undefined && !dimmed.has(id))
      .sort(byOrder);
  }, [view, version, dimmed]);
  const planks = useMemo(() => {
    void groups;
    return [...view.groups.values()];
  }, [view, groups]);
  return columns.map((column) => (
    <ColumnSection key={column.title} column={column} cards={inSight} groups={planks} selected={selected} />
  ));
}
