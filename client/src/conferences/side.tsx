import type { ReactNode } from 'react';
import { useConference } from './conference-context.ts';
import { Closed } from './rail/closed.tsx';
import { Guide } from './rail/guide.tsx';
import { Lobby } from './rail/lobby.tsx';
import { PlanButton } from './rail/plan.tsx';
import { Planned } from './rail/planned.tsx';
import { Running } from './rail/running.tsx';
import { SlimBar } from './rail/slim-bar.tsx';
import { useIsBeside } from './rail/use-is-beside.ts';
import { isUnderWay } from './stages.ts';

/**
 * Beside the paper: the conference as it is now. Where there is no room beside it, or something else lies there, it is a
 * bar at the foot while it goes on.
 *
 * @param front what lies there for the moment
 */
export function ConferenceSide({ front }: { readonly front?: ReactNode }) {
  const { meeting } = useConference();
  const isBeside = useIsBeside();
  const isSlim = meeting !== undefined && isUnderWay(meeting) && (!isBeside || front !== undefined);
  return (
    <>
      {front ?? (!isSlim && <WholeRail />)}
      {isSlim && <SlimBar />}
    </>
  );
}

/** The whole of it, by its stage. */
function WholeRail() {
  const { meeting, mayLead } = useConference();
  if (!meeting)
    return (
      <>
        <Guide />
        {mayLead && <PlanButton />}
      </>
    );
  switch (meeting.stage) {
    case 'planned':
      return <Planned />;
    case 'open':
      return <Lobby />;
    case 'running':
      return <Running />;
    case 'closed':
      return <Closed />;
  }
}
