import { useState } from 'react';
import { isLastStep } from '../../meetings/desk/rail/run-times.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';
import { CloseDialog } from './close-dialog.tsx';
import styles from './rail.module.css';
import { useGoTo } from './use-go-to.tsx';

/** とめる and つぎへ, for whoever may lead; after the last part, おひらきにする. */
export function Acts() {
  const { w } = useWords();
  const { meeting, mayLead, run } = useConferenceHeld();
  const goTo = useGoTo();
  const [isClosing, setClosing] = useState(false);
  if (!mayLead) return null;
  const { frozen, step = -1 } = meeting;
  const isLast = isLastStep(meeting);
  return (
    <div className={styles.acts}>
      <Button icon={frozen ? 'play' : 'pause'} onPress={() => void run({ do: 'freeze', frozen: !frozen })}>
        {w(frozen ? 'conferences:rail.go-on' : 'conferences:rail.stop')}
      </Button>
      <Button
        variant="primary"
        icon={isLast ? 'check' : 'right'}
        onPress={() => (isLast ? setClosing(true) : goTo(step + 1))}
      >
        {w(isLast ? 'conferences:rail.close' : 'conferences:rail.next')}
      </Button>
      {isClosing && <CloseDialog onClose={() => setClosing(false)} />}
    </div>
  );
}
