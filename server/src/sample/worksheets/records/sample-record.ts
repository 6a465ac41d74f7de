import type { Times } from '@yoriai/shared/worksheets/values';

/** A record of the sample; less than 0 days ago is still to come. */
export interface SampleRecord {
  readonly daysAgo: number;
  /** Takes place on Tuesdays: the nearest one is meant. */
  readonly tuesday?: true;
  readonly time?: Times;
  readonly meeting: string;
  readonly place?: string;
  readonly kind: 'meeting' | 'event' | 'arranging' | 'key-person';
  readonly standing?: string;
  readonly plan: string;
  /** Absent while it is still to come. */
  readonly process?: string;
  readonly monitoring?: string;
  readonly report?: true;
  readonly policy: readonly ('know' | 'connect' | 'involve' | 'create' | 'spread')[];
  /** Cards it has to do with, by the keys of board and card. */
  readonly cards?: readonly (readonly [board: string, card: string])[];
}
