import { useQueryClient } from '@tanstack/react-query';
import { shelfChanged } from '@yoriai/shared/documents/area';
import { areaDocument } from '@yoriai/shared/documents/names';
import { useEffect } from 'react';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { useDocument, useStore } from '../collaboration/react.tsx';
import { useSessionOf } from '../people/use-session-of.ts';
import { shelfIsStale } from './queries.ts';

/** Sits down at an area: whatever is asked of its shelf is asked again when the server says that it changed. */
export function useShelfNews(area: string): DocumentConnection {
  const connection = useFollowedShelf(area);
  useEffect(() => connection.setPresence({ inside: undefined }), [connection]);
  useSessionOf(connection);
  return connection;
}

/** Follows what the server says of an area's shelf, wherever one sits. */
export function useFollowedShelf(area: string): DocumentConnection {
  const client = useQueryClient();
  const connection = useDocument(areaDocument(area));
  useEffect(
    () => connection.onMessage((said) => said === shelfChanged && shelfIsStale(client, area)),
    [connection, client, area],
  );
  // What was said before one sat down, or while the line was cut, was not heard: then the shelf is asked for once more.
  const heard = useStore(
    connection.state,
    ({ is }) => is === 'stored' || is === 'live' || is === 'read-only',
  );
  useEffect(() => {
    if (heard) shelfIsStale(client, area);
  }, [heard, client, area]);
  return connection;
}
