import { useStore } from '../../collaboration/react.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useMayWrite, useWorksheet } from '../session/use-worksheet.ts';
import styles from './page.module.css';

/** もとに戻す, やり直す: one's own acts and nobody else's (SYNC-5). */
export function StepButtons() {
  const { document, steps } = useWorksheet();
  const { t, w } = useWords();
  const mayWrite = useMayWrite();
  const { canUndo, canRedo } = useStore(steps.state);
  const isRead = useStore(document.state, ({ is }) => is === 'read-only');
  // Of what one only reads, nothing is undone.
  if (isRead) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div role="group" aria-label={t('worksheets:bar.steps')} className={styles.steps}>
      <Button
        variant="quiet"
        icon="undo"
        isDisabled={!canUndo || !mayWrite}
        onPress={() => steps.undo()}
        aria-keyshortcuts="Control+Z"
      >
        {w('worksheets:bar.undo')}
      </Button>
      <Button
        variant="quiet"
        icon="redo"
        isDisabled={!canRedo || !mayWrite}
        onPress={() => steps.redo()}
        aria-keyshortcuts="Control+Y"
      >
        {w('worksheets:bar.redo')}
      </Button>
    </div>
  );
}
