import type { Sheet } from '@yoriai/shared/areas/area';
import { ExpiredSign } from '../retention/expired-sign.tsx';
import { TakeOut } from '../retention/take-out.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../words/use-words.tsx';
import { formatWhen } from '../words/when.ts';
import styles from './put-away-list.module.css';
import { useSheetFaces } from './sheet-face.ts';
import { Thumbnail } from './thumbnail.tsx';

export interface PutAwayListProps {
  readonly area: string;
  readonly sheets: readonly Sheet[];
  readonly onTakeOut: (sheet: Sheet) => void;
}

/** しまった紙: nothing of them is lost, and each can be taken out again (AREA-2). */
export function PutAwayList({ area, sheets, onTakeOut }: PutAwayListProps) {
  const { w, language } = useWords();
  const faceOf = useSheetFaces();
  if (sheets.length === 0) {
    return <EmptyState title={w('areas:shelf.noneAwayTitle')}>{w('areas:shelf.noneAwayText')}</EmptyState>;
  }
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => (
        <li key={sheet.id} className={styles.item}>
          <Thumbnail of={sheet.of} picture={sheet.thumbnail} className={styles.thumbnail} />
          <div className={styles.words}>
            <h3>{sheet.title}</h3>
            <p>
              {faceOf(sheet).name}・
              {w('areas:sheet.putAwayOn', { when: formatWhen(sheet.away ?? sheet.editedAt, language) })}
            </p>
            <ExpiredSign area={area} paper={sheet.id} />
          </div>
          <TakeOut area={area} sheet={sheet} onTakeOut={() => onTakeOut(sheet)} />
        </li>
      ))}
    </ul>
  );
}
