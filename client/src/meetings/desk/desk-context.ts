import type { MeetingCommand } from '@yoriai/shared/meetings/api';
import type { Brought, Participant, SentCard } from '@yoriai/shared/meetings/desk';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import { createContext, useContext } from 'react';
import type { ServerClock } from '../server-clock.ts';

/** A meeting as 進行 and 記録 have it before them, and the way in which they act. */
export interface Desk {
  readonly area: string;
  readonly id: string;
  /** Where its commands go. */
  readonly at: string;
  readonly clock: ServerClock;
  readonly meeting: Meeting;
  readonly tray: ReadonlyMap<string, SentCard>;
  readonly people: ReadonlyMap<string, Participant>;
  /** 持ち帰り of the meeting before. */
  readonly brought: readonly Brought[];
  /** Carries out a command. @returns whether it was; what went wrong is said */
  readonly run: (command: MeetingCommand) => Promise<boolean>;
  /** Anything else that is asked of the server, in the same way. */
  readonly act: (work: () => Promise<unknown>) => Promise<boolean>;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

/** @throws away from a desk */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no desk around this component');
  return desk;
}
