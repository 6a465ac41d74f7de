import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';
import styles from './rail.module.css';

/** Asks once; for ten minutes it can be opened again. */
export function CloseDialog({ onClose }: { readonly onClose: () => void }) {
  const { w } = useWords();
  const { run } = useConferenceHeld();
  const close = () =>
    void run({ do: 'close' }).then((isDone) => {
      if (isDone) onClose();
    });
  return (
    <Dialog isOpen title={w('conferences:close.title')} onClose={onClose}>
      <div className={styles.form}>
        <p>{w('conferences:close.text')}</p>
        <div className={styles.two}>
          <Button variant="primary" icon="check" onPress={close}>
            {w('conferences:close.do')}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {w('shell:stop')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
