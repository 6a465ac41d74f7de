import type { Sheet as SheetOnShelf } from '@yoriai/shared/areas/area';
import type { ReactNode } from 'react';
import { boardFace } from '../boards/board-face.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './shelf.module.css';

export interface ShelfProps {
  readonly sheets: readonly SheetOnShelf[];
  readonly drawSheet: (sheet: SheetOnShelf) => ReactNode;
  /** After the last sheet: the free place. */
  readonly last?: ReactNode;
}

/** One wall of wood with sheets, newest first. */
export function RecentShelf({ sheets, drawSheet, last }: ShelfProps) {
  return (
    <ul className={styles.shelf}>
      {sheets.map(drawSheet)}
      {last}
    </ul>
  );
}

/** A wall of wood for each kind, in the order in which the kinds were last used. */
export function ShelfByKind({ sheets, drawSheet, last }: ShelfProps) {
  const { w } = useWords();
  const kinds = [...new Set(sheets.map((sheet) => sheet.kind))];
  return kinds.map((kind, index) => {
    const face = boardFace(kind);
    return (
      <section key={kind}>
        <h3 className={styles.kind}>
          <Icon name={face?.icon ?? 'sheet'} />
          <span>{w(face?.name ?? 'areas:shelf.unknownKind')}</span>
        </h3>
        <RecentShelf
          sheets={sheets.filter((sheet) => sheet.kind === kind)}
          drawSheet={drawSheet}
          last={index === kinds.length - 1 && last}
        />
      </section>
    );
  });
}
