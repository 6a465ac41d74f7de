import { may, type PolicyObject, type Verb } from '@yoriai/shared/access/policy';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Person } from './people.ts';

/**
 * The one place where a request is allowed or refused, by the one table of shared/access (ACC-2).
 *
 * @returns the person, now known to be allowed.
 * @throws YoriaiError not-signed-in, not-allowed
 */
export function authorize(person: Person | undefined, verb: Verb, object: PolicyObject): Person {
  if (!person) throw new YoriaiError('not-signed-in');
  if (!may(person.role, verb, object)) throw new YoriaiError('not-allowed');
  return person;
}
