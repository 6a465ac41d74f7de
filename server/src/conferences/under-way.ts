import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { BaseLogger } from 'pino';
import type { Catalogues } from '../areas/catalogues.ts';
import { faultForLog } from '../http/fault-for-log.ts';
import type { Halls } from '../meetings/halls.ts';

/** Which conference is held on a worksheet at this moment, known without waiting: access is decided by it (MTG-7). */
export interface ConferencesUnderWay {
  /** @returns one whose lobby is open or that runs, or undefined */
  on(worksheet: string): Meeting | undefined;
}

export interface ConferencesFollowed extends ConferencesUnderWay {
  /**
   * Looks up what goes on, so that a server that was started again keeps what was held, and knows the numbers by which
   * people come into a hall (MTG-2). Before anybody is let in.
   */
  lookUp(): Promise<void>;
}

export function followConferences({
  halls,
  catalogues,
  log,
}: {
  readonly halls: Pick<Halls, 'of' | 'onChange'>;
  readonly catalogues: Pick<Catalogues, 'all'>;
  readonly log: BaseLogger;
}): ConferencesFollowed {
  const held = new Map<string, { readonly id: string; readonly meeting: Meeting }>();

  const look = (id: string, meeting: Meeting | undefined): void => {
    for (const [paper, it] of held) if (it.id === id) held.delete(paper);
    if (meeting?.paper === undefined) return;
    if (meeting.stage === 'open' || meeting.stage === 'running') held.set(meeting.paper, { id, meeting });
  };
  halls.onChange(look);

  return {
    on: (worksheet) => held.get(worksheet)?.meeting,
    async lookUp() {
      const all = catalogues.all().flatMap(({ meetings }) => meetings);
      for (const { id } of all) {
        try {
          look(id, await halls.of(id));
        } catch (error) {
          // One that cannot be read must not keep the house closed (HOST-2).
          log.error(
            { ...faultForLog(error), meeting: id },
            'a meeting could not be read: it holds nothing, and lets nobody in',
          );
        }
      }
    },
  };
}
