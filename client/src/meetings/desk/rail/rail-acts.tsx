import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { CloseDialog } from '../closing/close-dialog.tsx';
import { useDesk } from '../desk-context.ts';
import { KeySign } from '../key-sign.tsx';
import { useDeskKey } from '../use-desk-key.ts';
import styles from './rail.module.css';
import { isLastStep } from './run-times.ts';
import { useGoTo } from './use-go-to.tsx';

/** つぎへ and とめる. @param isMain whether going on is the one thing to do now */
export function RailActs({ isMain }: { readonly isMain: boolean }) {
  const { w } = useWords();
  const goTo = useGoTo();
  const { meeting, run } = useDesk();
  const [isClosing, setClosing] = useState(false);
  const { stage, step, frozen } = meeting;
  const isRunning = stage === 'running';
  const isLast = isLastStep(meeting);
  const to = step === undefined ? 0 : step + 1;

  const next = () => (isRunning && isLast ? setClosing(true) : goTo(to));
  const freeze = () => void run({ do: 'freeze', frozen: !frozen });
  useDeskKey('next', isRunning ? next : undefined);
  useDeskKey('freeze', isRunning ? freeze : undefined);
  const words = isLast ? 'desk:rail.close' : isRunning ? 'desk:rail.next' : 'desk:rail.begin';

  return (
    <div className={styles.acts}>
      {isRunning && (
        <Button aria-keyshortcuts="p" onPress={freeze}>
          {w(frozen ? 'desk:rail.thaw' : 'desk:rail.freeze')}
          <KeySign act="freeze" />
        </Button>
      )}
      <Button
        variant={isMain || !isRunning ? 'primary' : 'plain'}
        stitched={isMain}
        icon={isLast ? 'check' : isRunning ? 'right' : 'play'}
        aria-keyshortcuts="t"
        onPress={next}
      >
        {w(words)}
        {isRunning && <KeySign act="next" />}
      </Button>
      {isClosing && <CloseDialog onClose={() => setClosing(false)} />}
    </div>
  );
}
