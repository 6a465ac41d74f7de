import { useState } from 'react';
import { IconButton } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import styles from './desk-bar.module.css';

const most = 1000;

/** How many are in the hall without a phone; counted by taps, faster than the network. */
export function HallCount() {
  const { t, w } = useWords();
  const { meeting, run } = useDesk();
  const [tapped, setTapped] = useState<number>();
  const hall = tapped ?? meeting.present.hall;
  const count = (by: number) => {
    const next = Math.min(most, Math.max(0, hall + by));
    setTapped(next);
    void run({ do: 'count', hall: next }).then(() => setTapped((now) => (now === next ? undefined : now)));
  };
  return (
    <div className={styles.count}>
      <span>{w('desk:bar.hall')}</span>
      <IconButton
        icon="minus"
        label={t('desk:bar.fewer')}
        isDisabled={hall === 0}
        onPress={() => count(-1)}
      />
      <b className="num" role="status">
        {w('desk:bar.number', { n: hall })}
      </b>
      <IconButton icon="plus" label={t('desk:bar.another')} onPress={() => count(1)} />
    </div>
  );
}
