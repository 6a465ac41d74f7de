import { hasPromised } from '@yoriai/shared/conferences/roles';
import type { Meeting } from '@yoriai/shared/meetings/meeting';

/** People come in, or it runs. */
export const isUnderWay = ({ stage }: Pick<Meeting, 'stage'>): boolean =>
  stage === 'open' || stage === 'running';

/** Is asked for 守秘の約束 before anything else. */
export const mustPromise = (meeting: Meeting | undefined, account: string): boolean =>
  meeting !== undefined && isUnderWay(meeting) && !hasPromised(meeting, account);
