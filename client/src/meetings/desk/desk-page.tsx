import { useState } from 'react';
import { failureWords } from '../../app/failure.tsx';
import { Opening } from '../../app/opening.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { SayPlace } from '../../app/say.tsx';
import { TroublePage } from '../../app/trouble-page.tsx';
import { areaAddress, useShelf } from '../../areas/queries.ts';
import { useSignedIn } from '../../people/session.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { useMeetingAsked } from '../queries.ts';
import { openServerClock } from '../server-clock.ts';
import { FollowedDesk } from './followed-desk.tsx';
import styles from './open-desk.module.css';

interface DeskPageProps {
  readonly area: string;
  readonly meeting: string;
}

/** 進行の机: from here a meeting is led (MTG-4, MTG-5, MTG-9, MTG-11). */
export default function DeskPage({ area, meeting: id }: DeskPageProps) {
  const { t, w } = useWords();
  const { may } = useSignedIn();
  const [clock] = useState(() => openServerClock(() => Date.now()));
  const { data: shelf } = useShelf(area);
  const { data: meeting, error, refetch, dataUpdatedAt } = useMeetingAsked(area, id, clock);
  usePageTitle(meeting?.title);
  const toShelf = (
    <ButtonLink href={areaAddress(area)} variant="primary">
      {w('meetings:looking.toShelf')}
    </ButtonLink>
  );
  if (!meeting && error)
    return (
      <TroublePage
        title={w('desk:closedTitle')}
        acts={
          <>
            <Button onPress={() => void refetch()}>{w('shell:again')}</Button>
            {toShelf}
          </>
        }
      >
        {w(failureWords(error))}
      </TroublePage>
    );
  if (!meeting || !shelf) return <Opening />;
  if (!may('manage meeting') || !may('see meeting-desk'))
    return (
      <TroublePage title={w('meetings:looking.title')} acts={toShelf}>
        {w('meetings:looking.text', { stage: t(`meetings:stage.${meeting.stage}`) })}
      </TroublePage>
    );
  return (
    <SayPlace className={styles.said}>
      <FollowedDesk area={area} id={id} clock={clock} asked={meeting} askedAt={dataUpdatedAt} shelf={shelf} />
    </SayPlace>
  );
}
