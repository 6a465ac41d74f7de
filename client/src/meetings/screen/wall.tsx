import { readBoard } from '@yoriai/shared/documents/board';
import { boardDocument } from '@yoriai/shared/documents/names';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { type ReactNode, useRef } from 'react';
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
import { useFitted } from './use-fitted.ts';
import { VoteWall } from './vote-wall.tsx';

interface WallProps {
  readonly meeting: Meeting;
  readonly clock: ServerClock;
}

/** Six hundredths of the height and more wherever that leaves room for notes; what is longer is still read like a note. */
const question = { sizes: [6.8, 6.4, 6, 5.6, 5.2, 4.8, 4.4, 4], most: 24 };

/** The wall of the hall (look/03): the question, people's notes, the time, and the way in. */
export function Wall({ meeting, clock }: WallProps) {
  const { w } = useWords();
  const { shown } = useWording();
  const { question: asked, step, steps, vote, frozen, ends } = meeting;
  const now = step === undefined ? undefined : steps[step];
  const isVoting = vote !== undefined && !vote.isAside;
  const board = isVoting ? vote.board : meeting.board;
  const isAsked = asked !== undefined || isVoting;
  return (
    <div className={styles.page}>
      <div className={styles.beam} />
      <main className={styles.main}>
        <PhaseStrip meeting={meeting} />
        <Question>
          {isVoting && vote.result
            ? w('wall:result')
            : (asked ??
              (now?.kind === 'welcome' ? w('wall:promises') : now ? shown(now.label) : meeting.title))}
        </Question>
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

function Question({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLHeadingElement>(null);
  useFitted(place, question);
  return (
    <h1 ref={place} className={styles.question}>
      {children}
    </h1>
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
