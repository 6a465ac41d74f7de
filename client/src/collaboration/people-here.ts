import type { PresentPerson } from '@yoriai/shared/presence/presence';
import { useSignedIn } from '../people/session.tsx';
import type { PersonPresent } from './people-present.ts';

/** Everybody in a document, each once, oneself last. */
export function usePeopleHere(others: readonly PersonPresent[]): readonly PresentPerson[] {
  const { self } = useSignedIn();
  const people = new Map<string, PresentPerson>();
  for (const { presence } of others) people.set(presence.user.id, presence.user);
  people.delete(self.id);
  return [...people.values(), self];
}
