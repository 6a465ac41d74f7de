import type { PresentPerson } from '@yoriai/shared/presence/presence';
import type { PersonPresent } from '../../collaboration/people-present.ts';

/** Somebody at a place of the paper. */
export interface Pen {
  readonly at: string;
  readonly person: PresentPerson;
}

/** Where the others write, each once for each place; somebody with two pages open may be at two. */
export function pensOf(others: readonly PersonPresent[]): readonly Pen[] {
  const pens = new Map<string, Pen>();
  for (const { presence } of others) {
    const { editing: at, user: person } = presence;
    if (at) pens.set(`${at} ${person.id}`, { at, person });
  }
  return [...pens.values()];
}
