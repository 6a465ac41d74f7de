import type { Sheet as SheetOnShelf } from '@yoriai/shared/areas/area';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { useSheetFaces } from './sheet-face.ts';
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
  const faceOf = useSheetFaces();
  const kinds = [...new Map(sheets.map((sheet) => [keyOf(sheet), sheet]))];
  return kinds.map(([key, sheet], index) => {
    const face = faceOf(sheet);
    return (
      <section key={key}>
        <h3 className={styles.kind}>
          <Icon name={face.icon} />
          <span>{face.name}</span>
        </h3>
        <RecentShelf
          sheets={sheets.filter((it) => keyOf(it) === key)}
          drawSheet={drawSheet}
          last={index === kinds.length - 1 && last}
        />
      </section>
    );
  });
}

const keyOf = ({ of, kind }: SheetOnShelf): string => `${of} ${kind}`;
