import type { PresentPerson } from '@yoriai/shared/presence/presence';
import { useMemo } from 'react';
import type { PersonPresent } from '../../collaboration/people-present.ts';
import { useStore } from '../../collaboration/react.tsx';
import { useWorksheet } from '../session/use-worksheet.ts';

const writersAt = (others: readonly PersonPresent[], at: string): readonly PresentPerson[] => [
  ...new Map(
    others
      .filter(({ presence }) => presence.editing === at)
      .map(({ presence }) => [presence.user.id, presence.user]),
  ).values(),
];

/** Who of the others writes at a place; drawn anew only when somebody comes or leaves. */
export function useWriters(at: string): readonly PresentPerson[] {
  const { others } = useWorksheet().document;
  const ids = useStore(others, (all) =>
    writersAt(all, at)
      .map(({ id }) => id)
      .join(' '),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when somebody came or left
  return useMemo(() => writersAt(others.get(), at), [others, at, ids]);
}
