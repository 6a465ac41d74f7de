import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import { trayLists } from '../tray/tray-lists.ts';
import styles from './closing.module.css';

/** おひらき: says what ends and what stays, and what still waits (MTG-10). */
export function CloseDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const { meeting, tray, run } = useDesk();
  const [isBusy, setBusy] = useState(false);
  const { waiting } = trayLists(tray);
  const close = () => {
    if (isBusy) return;
    setBusy(true);
    // Done, the desk itself shows what comes next.
    void run({ do: 'close' }).then((isDone) => !isDone && setBusy(false));
  };
  return (
    <Dialog isOpen title={w('desk:close.title')} onClose={onClose}>
      <ul className={styles.points}>
        <li>{w('desk:close.phones')}</li>
        <li>{w('desk:close.minutes')}</li>
        <li>{w('desk:close.again')}</li>
      </ul>
      {waiting.length > 0 && <p className={styles.mind}>{w('desk:close.waiting', { n: waiting.length })}</p>}
      {meeting.vote && !meeting.vote.result && <p className={styles.mind}>{w('desk:close.vote')}</p>}
      <div className={styles.acts}>
        <Button variant="primary" icon="check" onPress={close}>
          {w('desk:close.act')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {w('desk:close.notYet')}
        </Button>
      </div>
    </Dialog>
  );
}
