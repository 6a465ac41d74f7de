import { Dialog } from '../../ui/dialog.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useDesk } from './desk-context.ts';
import styles from './promises-dialog.module.css';

/** 約束ごと, large enough to be read aloud from. */
export function PromisesDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const { plain, shown } = useWording();
  const { meeting } = useDesk();
  return (
    <Dialog isOpen wide title={w('desk:promises.title')} onClose={onClose}>
      <p>{w('desk:promises.text')}</p>
      <ol className={styles.list}>
        {meeting.promises.map((promise) => (
          <li key={plain(promise)}>{shown(promise)}</li>
        ))}
      </ol>
    </Dialog>
  );
}
