import { atPresent } from '@yoriai/shared/meetings/meeting';
import { useState } from 'react';
import { isLastStep, stepEnds } from '../../meetings/desk/rail/run-times.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';
import { Lobby } from './lobby.tsx';
import { Running } from './running.tsx';
import styles from './slim-bar.module.css';
import { TimeLeft } from './time-left.tsx';
import { useGoTo } from './use-go-to.tsx';

/** Where the rail has no room beside the paper: the part under way, のこり and つぎへ at the foot; one press opens the whole. */
export function SlimBar() {
  const { t, w } = useWords();
  const { shown } = useWording();
  const { meeting, mayLead } = useConferenceHeld();
  const goTo = useGoTo();
  const [isOpen, setOpen] = useState(false);
  const step = atPresent(meeting);
  const isRunning = meeting.stage === 'running';
  return (
    <>
      <div className={styles.room} />
      <section className={styles.bar} aria-label={t('conferences:rail.open')} data-slim-rail="">
        <button
          type="button"
          className={styles.now}
          aria-label={t('conferences:rail.whole')}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <Icon name="up" />
          <b>{isRunning && step ? shown(step.label) : w('conferences:lobby.title')}</b>
        </button>
        {isRunning && <TimeLeft until={stepEnds(meeting)} />}
        {isRunning && mayLead && !isLastStep(meeting) && (
          <Button variant="primary" onPress={() => goTo((meeting.step ?? -1) + 1)}>
            {w('conferences:rail.next')}
          </Button>
        )}
      </section>
      {isOpen && (
        <Dialog isOpen title={w('conferences:rail.whole-title')} onClose={() => setOpen(false)}>
          <div className={styles.whole}>{isRunning ? <Running /> : <Lobby />}</div>
        </Dialog>
      )}
    </>
  );
}
