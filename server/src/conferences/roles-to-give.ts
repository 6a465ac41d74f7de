import type { ConferencePerson } from '@yoriai/shared/conferences/api';
import type { ConferenceCommand } from '@yoriai/shared/conferences/commands';
import { YoriaiError } from '@yoriai/shared/errors';

/**
 * 報告者 and 記録 write on the paper: who only comments on it cannot be asked to.
 *
 * @throws YoriaiError invalid-input
 */
export function checkRole(command: ConferenceCommand, people: readonly ConferencePerson[]): void {
  if (command.do !== 'role' || (command.role !== 'presenter' && command.role !== 'recorder')) return;
  if (people.some(({ account, comments }) => account === command.account && comments))
    throw new YoriaiError('invalid-input', [{ path: 'role', fault: 'only-comments' }]);
}
