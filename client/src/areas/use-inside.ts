import { useQueryClient } from '@tanstack/react-query';
import { shelfChanged } from '@yoriai/shared/documents/area';
import { areaDocument } from '@yoriai/shared/documents/names';
import type { PresentPerson } from '@yoriai/shared/presence/presence';
import { useEffect, useMemo } from 'react';
import { useDocument, useStore } from '../collaboration/react.tsx';
import { useSessionOf } from '../people/use-session-of.ts';
import { shelfIsStale } from './queries.ts';

export interface PeopleOnShelf {
  /** Everybody else who has this area or one of its sheets open; oneself too, where one sits at a second window. */
  readonly others: readonly PresentPerson[];
  /** Who is inside which board right now, by the board's id. */
  readonly inside: ReadonlyMap<string, readonly PresentPerson[]>;
}

/** Who is on this shelf and in its sheets, live; and the shelf follows what others change on it (AREA-1). */
export function useInside(area: string): PeopleOnShelf {
  const client = useQueryClient();
  const connection = useDocument(areaDocument(area));
  const present = useStore(connection.others);

  useEffect(
    () => connection.onMessage((said) => said === shelfChanged && shelfIsStale(client, area)),
    [connection, client, area],
  );
  useEffect(() => connection.setPresence({ inside: undefined }), [connection]);
  useSessionOf(connection);

  return useMemo(() => {
    const others = new Map<string, PresentPerson>();
    const inside = new Map<string, PresentPerson[]>();
    for (const { presence } of present) {
      if (presence.away) continue;
      others.set(presence.user.id, presence.user);
      if (presence.inside === undefined) continue;
      const seated = inside.get(presence.inside) ?? [];
      if (seated.some((person) => person.id === presence.user.id)) continue;
      inside.set(presence.inside, [...seated, presence.user]);
    }
    return { others: [...others.values()], inside };
  }, [present]);
}
