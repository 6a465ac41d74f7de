import { may, type PolicyObject, type Verb } from '@yoriai/shared/access/policy';
import type { Standing } from '@yoriai/shared/access/standing';
import { YoriaiError } from '@yoriai/shared/errors';
import type { FastifyRequest } from 'fastify';
import type { Person } from '../people/people.ts';

/** A person who was let in, and how he or she stands to what the request is about. */
export interface PersonHere extends Person {
  readonly standing: Standing;
}

type Asking = Pick<FastifyRequest, 'person' | 'place'>;

/**
 * The one place where a request is allowed or refused, by the one table of shared/access (ACC-2). What the address
 * names (an area, a paper on its shelf) was looked up before; a request that names a paper is decided for that paper.
 *
 * @returns the person, now known to be allowed.
 * @throws YoriaiError not-signed-in, not-allowed
 */
export function authorize(request: Asking, verb: Verb, object: PolicyObject): PersonHere {
  const person = signedIn(request);
  const { paper } = request.place;
  const about = paper && isPaper(object) ? paper : object;
  if (!may(person.standing, verb, about)) throw new YoriaiError('not-allowed');
  return person;
}

const isPaper = (object: PolicyObject): boolean => object === 'board' || object === 'worksheet';

/**
 * For what each person sees a part of: the part is decided by what asks for it.
 *
 * @throws YoriaiError not-signed-in
 */
export function signedIn({ person, place }: Asking): PersonHere {
  if (!person) throw new YoriaiError('not-signed-in');
  return { ...person, standing: place.standing };
}

/**
 * For what is of the account itself: whoever came in by a link need not be the one whose account it is.
 *
 * @throws YoriaiError not-signed-in, not-allowed
 */
export function signedInAsOneself(request: Asking): PersonHere {
  const person = signedIn(request);
  if (person.only !== undefined) throw new YoriaiError('not-allowed');
  return person;
}
