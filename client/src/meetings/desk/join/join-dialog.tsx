import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { createPortal } from 'react-dom';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { formatDay } from '../../../words/when.ts';
import { entranceOf } from '../../join-address.ts';
import { useDesk } from '../desk-context.ts';
import styles from './join.module.css';
import { JoinSheet } from './join-sheet.tsx';

/** The 参加番号 and its QR, large; printed, it is one sheet for the doorway. */
export default function JoinDialog({
  code,
  onClose,
}: {
  readonly code: string;
  readonly onClose: () => void;
}) {
  const { w } = useWords();
  const { meeting } = useDesk();
  return (
    <>
      <Dialog isOpen wide title={w('desk:join.title')} onClose={onClose}>
        <JoinSheet code={code} entrance={entranceOf(meeting)} />
        <div className={styles.acts}>
          <Button icon="print" onPress={() => window.print()}>
            {w('desk:join.print')}
          </Button>
          <p>{w('desk:join.ends')}</p>
        </div>
      </Dialog>
      {createPortal(
        <div className={styles.print} aria-hidden="true" data-print="join">
          <h1>{meeting.title}</h1>
          <p>
            {formatDay(meeting.startsAt)} {timeInJapan(meeting.startsAt)}–{timeInJapan(meeting.endsAt)}{' '}
            {meeting.place}
          </p>
          <JoinSheet code={code} entrance={entranceOf(meeting)} />
          <p className={styles.note}>{w('desk:join.note')}</p>
        </div>,
        document.body,
      )}
    </>
  );
}
