import { useState } from 'react';
import { useSay } from '../../../app/say.tsx';
import { useSignedIn } from '../../../people/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import styles from './rail.module.css';

/** Who leads; another takes over in two taps (MTG-11). */
export function Host() {
  const { w } = useWords();
  const { account } = useSignedIn();
  const { meeting, run } = useDesk();
  const say = useSay();
  const [isSure, setSure] = useState(false);
  const { host } = meeting;
  if (!host) return null;
  if (host.account === account.id)
    return <p className={styles.host}>{w('desk:rail.hostIsMe', { name: host.name })}</p>;
  const take = () =>
    void run({ do: 'host' }).then((isDone) => {
      setSure(false);
      if (isDone) say.done(w('desk:rail.tookOver'));
    });
  return (
    <div className={styles.host}>
      <p>{w('desk:rail.host', { name: host.name })}</p>
      {isSure ? (
        <div className={styles.sure}>
          <Button variant="primary" autoFocus onPress={take}>
            {w('desk:rail.takeOverNow')}
          </Button>
          <Button variant="quiet" onPress={() => setSure(false)}>
            {w('shell:stop')}
          </Button>
        </div>
      ) : (
        <Button onPress={() => setSure(true)}>{w('desk:rail.takeOver')}</Button>
      )}
    </div>
  );
}
