import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { useMayWrite } from '../worksheets/session/use-worksheet.ts';
import { ChangesDialog } from './changes/changes-dialog.tsx';
import { GatherDialog } from './gather/gather-dialog.tsx';
import styles from './stage-strip.module.css';
import { StageStrip } from './stage-strip.tsx';

/** At the head of the plan: where it is on its way, and what is done with the whole of it. */
export function Head() {
  const { w } = useWords();
  const mayWrite = useMayWrite();
  const [open, setOpen] = useState<'gather' | 'changes'>();
  const close = () => setOpen(undefined);
  return (
    <>
      <StageStrip />
      <div className={styles.acts}>
        {mayWrite && (
          <Button variant="primary" icon="inbox" onPress={() => setOpen('gather')}>
            {w('supportPlan:act.gather')}
          </Button>
        )}
        <Button icon="history" onPress={() => setOpen('changes')}>
          {w('supportPlan:act.changes')}
        </Button>
      </div>
      {open === 'gather' && <GatherDialog onClose={close} />}
      {open === 'changes' && <ChangesDialog onClose={close} />}
    </>
  );
}
