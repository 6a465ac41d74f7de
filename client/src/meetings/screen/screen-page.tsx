import type { PassView } from '@yoriai/shared/meetings/api';
import { Opening } from '../../app/opening.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { CollaborationProvider } from '../../collaboration/react.tsx';
import { useWords } from '../../words/use-words.tsx';
import { Over, PassGone } from '../pass/ending.tsx';
import { useAwake } from '../pass/use-awake.ts';
import { useHall } from '../pass/use-hall.ts';
import { passClock, usePassAtHand } from '../pass/use-pass.ts';
import styles from './screen.module.css';
import { Wall } from './wall.tsx';
import { Welcome } from './welcome.tsx';

/** `/screen#token`: what the projector shows. It reads the papers of the hall and nothing else (MTG-6, P11). */
export default function ScreenPage() {
  const { t } = useWords();
  usePageTitle(t('wall:title'));
  useAwake();
  const at = usePassAtHand();
  if (at.is === 'over') return <PassGone kind="screen" />;
  if (at.is === 'opening') return <Opening />;
  return (
    <CollaborationProvider key={at.pass.meeting} pass>
      <OpenScreen pass={at.pass} askAgain={at.askAgain} />
    </CollaborationProvider>
  );
}

interface OpenScreenProps {
  readonly pass: PassView;
  readonly askAgain: () => void;
}

function OpenScreen({ pass, askAgain }: OpenScreenProps) {
  const { w } = useWords();
  const hall = useHall(pass, askAgain);
  if (hall.is === 'opening') return <Opening />;
  if (hall.is === 'closed') return <Over contacts={pass.contacts} />;
  const { meeting, isOffline } = hall;
  return (
    <>
      {meeting.stage === 'running' ? (
        <Wall meeting={meeting} clock={passClock} />
      ) : (
        <Welcome meeting={meeting} />
      )}
      {isOffline && (
        <p className={styles.waiting} role="status">
          {w('wall:waiting')}
        </p>
      )}
    </>
  );
}
