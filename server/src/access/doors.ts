import type { Catalogues } from '../areas/catalogues.ts';
import type { ConferencesUnderWay } from '../conferences/under-way.ts';
import type { People } from '../people/people.ts';

/** What has to be asked before anybody is let in anywhere. */
export interface Doors {
  readonly people: People;
  readonly catalogues: Catalogues;
  readonly conferences: ConferencesUnderWay;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}
