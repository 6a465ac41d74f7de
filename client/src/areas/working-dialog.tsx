import type { ReactNode } from 'react';
import { FailureNotice } from '../app/failure.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../words/use-words.tsx';
import styles from './working-dialog.module.css';

export interface WorkingDialogProps {
  readonly title: ReactNode;
  /** What happens meanwhile, and what stopping does. */
  readonly children: ReactNode;
  readonly failure: unknown;
  readonly onStop: () => void;
}

/** Long work: it is seen to go on, and can be stopped (UX-5). */
export function WorkingDialog({ title, children, failure, onStop }: WorkingDialogProps) {
  const { t, w } = useWords();
  return (
    <Dialog isOpen title={title} onClose={onStop}>
      {failure ? (
        <FailureNotice failure={failure} />
      ) : (
        <>
          <p>{children}</p>
          <div className={styles.track} role="progressbar" aria-label={t('shell:opening')} />
        </>
      )}
      <Button onPress={onStop}>{w(failure ? 'shell:close' : 'shell:stop')}</Button>
    </Dialog>
  );
}
