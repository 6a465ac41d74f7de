import type { PresentPerson } from '@yoriai/shared/presence/presence';
import { useMemo } from 'react';
import { useStore } from '../collaboration/react.tsx';
import { useShelfNews } from './use-shelf-news.ts';

export interface PeopleOnShelf {
  /** Everybody else who has this area or one of its sheets open; oneself too, where one sits at a second window. */
  readonly others: readonly PresentPerson[];
  /** Who is inside which board right now, by the board's id. */
  readonly inside: ReadonlyMap<string, readonly PresentPerson[]>;
}

/** Who is on this shelf and in its sheets, live; and the shelf follows what others change on it (AREA-1). */
export function useInside(area: string): PeopleOnShelf {
  const connection = useShelfNews(area);
  const present = useStore(connection.others);

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
