import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { useText } from '../worksheets/session/use-worksheet.ts';
import styles from './carry.module.css';
import { CarryDialog } from './carry-dialog.tsx';

/** これからどう動くか becomes the plan of a new record: the words alone, and only when their owner wants it (domain.md §3.3). */
export function CarryNextAction() {
  const { w } = useWords();
  const words = useText('nextAction').trim();
  const [carrying, setCarrying] = useState(false);
  if (words === '') return null;
  return (
    <div className={styles.offer}>
      <Button icon="record" onPress={() => setCarrying(true)}>
        {w('selfCheck:carry.act')}
      </Button>
      <p>{w('selfCheck:carry.hint')}</p>
      {carrying && <CarryDialog words={words} onClose={() => setCarrying(false)} />}
    </div>
  );
}
