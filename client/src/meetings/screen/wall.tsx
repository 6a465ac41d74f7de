import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { useDocument, useStore } from '../../collaboration/react.tsx';
import { useWording } from '../../words/use-wording.ts';
import { useWords } from '../../words/use-words.tsx';
import type { ServerClock } from '../server-clock.ts';
import { useRead } from '../use-read.ts';
import { JoinSide } from './join-side.tsx';
import { Notes } from './notes.tsx';
import { PhaseStrip } from './phase-strip.tsx';
import { Promises } from './promises.tsx';
import styles from './screen.module.css';
import { TimeLeft } from './time-left.tsx';
import { VoteWall } from './vote-wall.tsx';

interface WallProps {
  readonly meeting: Meeting;
  readonly clock: ServerClock;
}

/** Words of a question from which on they are set a little smaller. */
const longQuestion = 22;

/** The wall of the hall (look/03): the question, people's notes, the time, and the way in. */
export function Wall({ meeting, clock }: WallProps) {
  const { w } = useWords();
  const { shown } = useWording();
  const { question, step, steps, vote, frozen, ends } = meeting;
  const now = step === undefined ? undefined : steps[step];
  const isVoting = vote !== undefined && !vote.isAside;
  const board = isVoting ? vote.board : meeting.board;
  const isAsked = question !== undefined || isVoting;
  return (
    <div className={styles.page}>
      <div className={styles.beam} />
      <main className={styles.main}>
        <PhaseStrip meeting={meeting} />
        <h1 className={styles.question} data-long={(question?.length ?? 0) > longQuestion || undefined}>
          {isVoting && vote.result
            ? w('wall:result')
            : (question ??
              (now?.kind === 'welcome' ? w('wall:promises') : now ? shown(now.label) : meeting.title))}
        </h1>
        {frozen && <p className={styles.frozen}>{w('wall:frozen')}</p>}
        {now?.kind === 'welcome' && !isAsked ? (
          <Promises promises={meeting.promises} />
        ) : now?.kind === 'break' && !isAsked ? (
          <p className={styles.until}>{w('wall:until', { time: timeInJapan(ends[0] ?? 0) })}</p>
        ) : (
          board !== undefined && <BoardOnWall key={board} id={board} meeting={meeting} />
        )}
      </main>
      <aside className={styles.side}>
        <TimeLeft meeting={meeting} clock={clock} />
        <JoinSide meeting={meeting} />
      </aside>
    </div>
  );
}

const plainBoard = (doc: Parameters<typeof readBoard>[0]) => readBoard(doc).board;

function BoardOnWall({ id, meeting: { page, vote } }: { readonly id: string; readonly meeting: Meeting }) {
  const document = useDocument(boardDocument(id));
  const isThere = useStore(document.state, ({ is }) => is !== 'loading');
  const board = useRead(document.doc, plainBoard);
  if (!isThere) return null;
  if (vote && !vote.isAside) return <VoteWall vote={vote} board={board} />;
  return <Notes board={board} page={page} />;
}
