import type { PassView } from '@yoriai/shared/meetings/api';
import { useEffect, useMemo } from 'react';
import { Opening } from '../../app/opening.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { CollaborationProvider } from '../../collaboration/react.tsx';
import { LeftPlace } from '../../mask-check/left-place.tsx';
import { useWords } from '../../words/use-words.tsx';
import { Over, PassGone } from '../pass/ending.tsx';
import { useAwake } from '../pass/use-awake.ts';
import { useHall } from '../pass/use-hall.ts';
import { usePassAtHand } from '../pass/use-pass.ts';
import { OpenTable } from './open-table.tsx';
import { openSpeakers } from './speakers.ts';
import styles from './table.module.css';
import { TableBar } from './table-bar.tsx';

/** `/table#token`: a tablet that several people at a table share. No account, no shelf, no paper but those of the hall. */
export default function TablePage() {
  const { t } = useWords();
  usePageTitle(t('wall:table.title'));
  useAwake();
  const at = usePassAtHand();
  if (at.is === 'over') return <PassGone kind="table" />;
  if (at.is === 'opening') return <Opening />;
  return (
    <CollaborationProvider key={at.pass.meeting} pass>
      <TableOfHall pass={at.pass} askAgain={at.askAgain} />
      <LeftPlace />
    </CollaborationProvider>
  );
}

interface TableOfHallProps {
  readonly pass: PassView;
  readonly askAgain: () => void;
}

function TableOfHall({ pass, askAgain }: TableOfHallProps) {
  const { w } = useWords();
  const hall = useHall(pass, askAgain);
  const speakers = useMemo(() => openSpeakers(pass.meeting, ofThisTab()), [pass.meeting]);
  const isClosed = hall.is === 'closed';
  useEffect(() => {
    if (isClosed) speakers.forget();
  }, [isClosed, speakers]);
  if (hall.is === 'opening') return <Opening />;
  if (hall.is === 'closed') return <Over contacts={pass.contacts} />;
  const { meeting } = hall;
  const { board } = meeting;
  if (board === undefined || meeting.stage !== 'running')
    return (
      <div className={styles.page}>
        <TableBar meeting={meeting} />
        <main className={styles.waits}>
          <p>{w('wall:welcome')}</p>
        </main>
      </div>
    );
  return <OpenTable key={board} board={board} meeting={meeting} pass={pass} speakers={speakers} />;
}

/** Some devices keep nothing at all, and say so by throwing. */
function ofThisTab(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
