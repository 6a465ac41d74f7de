import type { Shelf } from '@yoriai/shared/areas/area';
import type { MeetingFace } from '@yoriai/shared/meetings/api';
import { timeInJapan } from '@yoriai/shared/writing/day-in-japan';
import { useState } from 'react';
import { useSignedIn } from '../../people/session.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { ledFrom, useMeetings } from '../queries.ts';
import { AllMeetings } from './all-meetings.tsx';
import { DayLeaf } from './day-leaf.tsx';
import { nextMeeting } from './laid-out.ts';
import { NewMeetingDialog } from './new-meeting-dialog.tsx';
import styles from './shelf-meetings.module.css';

/** Pinned beside the name of an area: its next meeting, and 会をひらく (look/01). */
export default function ShelfMeetings({ shelf }: { readonly shelf: Shelf }) {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const { area } = shelf;
  const { data: meetings } = useMeetings(area.id);
  const [open, setOpen] = useState<'new' | 'all'>();
  if (!meetings || (meetings.length === 0 && !may('create meeting'))) return null;
  const next = nextMeeting(meetings, Date.now());
  const close = () => setOpen(undefined);
  return (
    <section className={styles.pinned} aria-label={t('meetings:shelf.title')}>
      {next ? (
        <NextMeeting area={area.id} meeting={next} />
      ) : (
        <div className={styles.none}>
          <h2>{w('meetings:shelf.none')}</h2>
          {may('create meeting') && <p>{w('meetings:shelf.noneText')}</p>}
        </div>
      )}
      <div className={styles.more}>
        {may('create meeting') && (
          <Button variant={next ? 'quiet' : 'plain'} icon="plus" onPress={() => setOpen('new')}>
            {w(next ? 'meetings:shelf.makeNext' : 'meetings:shelf.make')}
          </Button>
        )}
        {meetings.length > (next ? 1 : 0) && (
          <Button variant="quiet" icon="history" onPress={() => setOpen('all')}>
            {w('meetings:shelf.all', { n: meetings.length })}
          </Button>
        )}
      </div>
      {open === 'new' && <NewMeetingDialog shelf={shelf} onClose={close} />}
      {open === 'all' && <AllMeetings area={area} meetings={meetings} onClose={close} />}
    </section>
  );
}

function NextMeeting({ area, meeting }: { readonly area: string; readonly meeting: MeetingFace }) {
  const { w } = useWords();
  const { may } = useSignedIn();
  const { title, startsAt, endsAt, place, stage, paper } = meeting;
  const isNow = stage !== 'planned';
  const act = isNow ? 'meetings:shelf.go' : 'meetings:shelf.prepare';
  return (
    <div className={styles.next}>
      <DayLeaf at={startsAt} />
      <div className={styles.what}>
        <p>
          {w(isNow ? 'meetings:shelf.now' : 'meetings:shelf.next')}{' '}
          <span className="num">
            {w('meetings:shelf.time', { from: timeInJapan(startsAt), to: timeInJapan(endsAt) })}
          </span>
        </p>
        <h2>{title}</h2>
        {place !== undefined && <p>{place}</p>}
        {isNow && <p className={styles.stage}>{w(`meetings:stage.${stage}`)}</p>}
      </div>
      <ButtonLink
        href={ledFrom(area, meeting)}
        variant="primary"
        icon={paper === undefined ? 'play' : 'sheet'}
      >
        {w(
          paper !== undefined ? 'meetings:shelf.paper' : may('manage meeting') ? act : 'meetings:shelf.look',
        )}
      </ButtonLink>
    </div>
  );
}
