import { useState } from 'react';
import { useSay } from '../../app/say.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';
import styles from './rail.module.css';

/** Another takes 進行 over in two presses (MTG-11). */
export function Host() {
  const { w } = useWords();
  const { meeting, account, mayLead, run } = useConferenceHeld();
  const say = useSay();
  const [isSure, setSure] = useState(false);
  if (!mayLead || meeting.host?.account === account) return null;
  const take = () =>
    void run({ do: 'host' }).then((isDone) => {
      setSure(false);
      if (isDone) say.done(w('conferences:host.took'));
    });
  return (
    <div className={styles.host}>
      {isSure ? (
        <>
          <Button variant="primary" autoFocus onPress={take}>
            {w('conferences:host.take-now')}
          </Button>
          <Button variant="quiet" onPress={() => setSure(false)}>
            {w('shell:stop')}
          </Button>
        </>
      ) : (
        <Button variant="quiet" icon="hand" onPress={() => setSure(true)}>
          {w('conferences:host.take')}
        </Button>
      )}
    </div>
  );
}
