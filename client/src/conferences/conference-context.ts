import type { ConferenceView } from '@yoriai/shared/conferences/api';
import type { ConferenceCommand } from '@yoriai/shared/conferences/commands';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { createContext, useContext } from 'react';
import type { ServerClock } from '../meetings/server-clock.ts';

/** The conference on the worksheet at hand, as everybody there has it before them. */
export interface Conference {
  readonly clock: ServerClock;
  /** As the last answer had it; undefined before the first, and where none came. */
  readonly view: ConferenceView | undefined;
  /** As it is right now; undefined while none is planned. */
  readonly meeting: Meeting | undefined;
  /** This person's account. */
  readonly account: string;
  /** May open and lead it. */
  readonly mayLead: boolean;
  /** Carries out a command. @returns whether it was; what went wrong is said */
  readonly run: (command: ConferenceCommand) => Promise<boolean>;
  /** @param startsAt milliseconds since 1970, UTC */
  readonly plan: (startsAt: number) => Promise<boolean>;
}

export const ConferenceContext = createContext<Conference | undefined>(undefined);

/** @throws away from a paper on which conferences are held */
export function useConference(): Conference {
  const conference = useContext(ConferenceContext);
  if (!conference) throw new Error('no conference around this component');
  return conference;
}

/** The same with the meeting, for what is drawn only where there is one. */
export interface ConferenceHeld extends Conference {
  readonly meeting: Meeting;
}

/** @throws where no conference is planned */
export function useConferenceHeld(): ConferenceHeld {
  const { meeting, ...rest } = useConference();
  if (!meeting) throw new Error('no conference is planned here');
  return { ...rest, meeting };
}
