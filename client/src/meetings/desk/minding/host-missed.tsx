import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { useMemo, useState } from 'react';
import { useSay } from '../../../app/say.tsx';
import type { DocumentConnection } from '../../../collaboration/document-connection.ts';
import { useStore } from '../../../collaboration/react.tsx';
import { useSignedIn } from '../../../people/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/use-words.tsx';
import { useDesk } from '../desk-context.ts';
import { hostWatch } from './host-watch.ts';
import { MindingBar } from './minding-bar.tsx';

interface HostMissedProps {
  /** Of the desk: who has it open is seen there. */
  readonly document: DocumentConnection;
}

/** The one who leads is gone for a minute: every other desk is offered to go on, and none does so by itself (B-28). */
export function HostMissed({ document }: HostMissedProps) {
  const { meeting } = useDesk();
  const { account } = useSignedIn();
  const { host } = meeting;
  if (!host || host.account === account.id) return null;
  return <Watched key={host.account} host={host} document={document} />;
}

const every = (milliseconds: number, run: () => void) => {
  const looking = setInterval(run, milliseconds);
  return () => clearInterval(looking);
};

function Watched({ host, document }: HostMissedProps & { readonly host: NonNullable<Meeting['host']> }) {
  const { w } = useWords();
  const { clock, run } = useDesk();
  const say = useSay();
  const [isAside, setAside] = useState(false);
  const watch = useMemo(
    () =>
      hostWatch({
        isOn: () => !deaf.has(document.state.get().is),
        isHere: () => document.others.get().some(({ presence }) => presence.user.id === host.account),
        now: clock.now,
        every,
      }),
    [document, host.account, clock],
  );
  const isMissed = useStore(watch);
  // Back again, and gone once more, it is offered once more.
  if (!isMissed && isAside) setAside(false);
  if (!isMissed || isAside) return null;
  const take = () => void run({ do: 'host' }).then((isDone) => isDone && say.done(w('desk:rail.tookOver')));
  return (
    <MindingBar
      icon="hand"
      acts={
        <>
          <Button variant="primary" onPress={take}>
            {w('desk:missed.take')}
          </Button>
          <Button variant="quiet" onPress={() => setAside(true)}>
            {w('desk:missed.notNow')}
          </Button>
        </>
      }
    >
      {w('desk:missed.text', { name: host.name })}
    </MindingBar>
  );
}

const deaf: ReadonlySet<string> = new Set(['loading', 'offline', 'catching-up', 'refused']);
