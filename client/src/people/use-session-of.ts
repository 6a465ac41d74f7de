import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DocumentConnection } from '../collaboration/document-connection.ts';
import { useStore } from '../collaboration/react.tsx';
import { sessionEnded, useSessionQuery } from './session.tsx';

/** A document that is refused because the session ended ends it on the page; signing in again opens the document. */
export function useSessionOf(connection: DocumentConnection): void {
  const client = useQueryClient();
  const signedOut = useStore(
    connection.state,
    (state) => state.is === 'refused' && state.why === 'not-signed-in',
  );
  const { data: session } = useSessionQuery();
  const signedIn = Boolean(session?.account);
  useEffect(() => {
    if (signedOut) sessionEnded(client);
  }, [signedOut, client]);
  useEffect(() => {
    const { is } = connection.state.get();
    if (signedIn && is === 'refused') connection.retry();
  }, [signedIn, connection]);
}
