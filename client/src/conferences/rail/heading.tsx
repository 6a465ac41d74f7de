import { minutesOf } from '@yoriai/shared/meetings/run-sheet';
import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.tsx';
import { useConferenceHeld } from '../conference-context.ts';
import { hoursOf } from './hours.ts';
import styles from './rail.module.css';
import { useTitle } from './use-title.ts';

/** 検討会 13:30–16:00 2時間半. @param children what is done with the whole of it */
export function Heading({ children }: { readonly children?: ReactNode }) {
  const { w } = useWords();
  const title = useTitle();
  const { startsAt, endsAt, steps } = useConferenceHeld().meeting;
  // Begun before its time, it has all of its minutes, and ends so much earlier.
  const from = Math.min(startsAt, endsAt - minutesOf({ steps }) * 60_000);
  const minutes = Math.round((endsAt - from) / 60_000);
  return (
    <div className={styles.heading}>
      <h2>
        {title}{' '}
        <small className="num">
          {w('conferences:rail.from', { from: timeInJapan(from), to: timeInJapan(endsAt) })}{' '}
          {hoursOf(minutes, w)}
        </small>
      </h2>
      {children}
    </div>
  );
}
