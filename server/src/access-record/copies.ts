import type { Audience } from '@yoriai/shared/access/audience';
import type { Copy } from '@yoriai/shared/access-record/copy';
import type { Person } from '../people/people.ts';
import type { RecordOfAccess } from './record-of-access.ts';

export interface NewCopy {
  readonly as: 'exported' | 'printed';
  readonly area?: string | undefined;
  /** The id of the paper; of the area, when all of it is taken along. */
  readonly on: string;
}

/** Gives what leaves the house its number, once that stands in the record (P18). */
export interface Copies {
  /** @throws YoriaiError storage-unavailable: nothing may leave the house then */
  make(person: Pick<Person, 'accountId' | 'name'>, copy: NewCopy): Promise<Copy>;
}

export interface CopiesOptions {
  readonly record: RecordOfAccess;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}

export const openCopies = ({ record, now }: CopiesOptions): Copies => ({
  async make({ accountId, name }, { as, area, on }) {
    const at = now();
    return { number: await record.note({ who: accountId, what: as, area, on, at }), at, for: name };
  },
});

interface Leaving {
  readonly audience?: Audience | undefined;
  readonly template?: string | undefined;
  readonly frozen?: number | undefined;
}

/** Whether its copies bear number, day and name: all that is not for residents (P18); a confirmed 公開版 is. */
export const isMarked = ({ audience = 'staff', template, frozen }: Leaving): boolean =>
  audience !== 'residents' && !(template === 'public-plan' && frozen !== undefined);
