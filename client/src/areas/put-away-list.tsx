import type { Sheet } from '@yoriai/shared/areas/area';
import { useSignedIn } from '../people/session.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { useWords } from '../words/use-words.tsx';
import { formatWhen } from '../words/when.ts';
import styles from './put-away-list.module.css';
import { useSheetFaces } from './sheet-face.ts';
import { Thumbnail } from './thumbnail.tsx';

export interface PutAwayListProps {
  readonly sheets: readonly Sheet[];
  readonly onTakeOut: (sheet: Sheet) => void;
}

/** しまった紙: nothing of them is lost, and each can be taken out again (AREA-2). */
export function PutAwayList({ sheets, onTakeOut }: PutAwayListProps) {
  const { w, language } = useWords();
  const { may } = useSignedIn();
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
          </div>
          {may(`put-away ${sheet.of}`) && (
            <Button icon="up" onPress={() => onTakeOut(sheet)}>
              {w('areas:sheet.takeOut')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
