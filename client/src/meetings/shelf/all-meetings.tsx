import type { AreaSummary } from '@yoriai/shared/areas/area';
import type { MeetingFace } from '@yoriai/shared/meetings/api';
import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { Link } from 'wouter';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/use-words.tsx';
import { formatDay } from '../../words/when.ts';
import { ledFrom } from '../queries.ts';
import styles from './all-meetings.module.css';

interface AllMeetingsProps {
  readonly area: AreaSummary;
  readonly meetings: readonly MeetingFace[];
  readonly onClose: () => void;
}

/** Every meeting of an area, those to come and those that were. */
export function AllMeetings({ area, meetings, onClose }: AllMeetingsProps) {
  const { w } = useWords();
  return (
    <Dialog isOpen title={w('meetings:shelf.allTitle', { area: area.name })} onClose={onClose}>
      <ul className={styles.list}>
        {meetings.map(({ id, title, startsAt, stage, place, paper }) => (
          <li key={id}>
            <Link href={ledFrom(area.id, { id, paper })} className={styles.one}>
              <b>{title}</b>
              <span>
                {formatDay(startsAt)} {timeInJapan(startsAt)} {place}
              </span>
              <small data-stage={stage}>{w(`meetings:stage.${stage}`)}</small>
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
