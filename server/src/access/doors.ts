import type { Catalogues } from '../areas/catalogues.ts';
import type { People } from '../people/people.ts';

/** What has to be asked before anybody is let in anywhere. */
export interface Doors {
  readonly people: People;
  readonly catalogues: Catalogues;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}
