import { useQuery } from '@tanstack/react-query';
import type { LinkUsed } from '@yoriai/shared/conferences/api';
import { YoriaiError } from '@yoriai/shared/errors';
import { useEffect, useState } from 'react';
import { api } from '../../app/api.ts';
import { FailureNotice, failureWords } from '../../app/failure.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { Doorway } from '../../people/doorway.tsx';
import { SomebodyElse } from '../../people/joining/somebody-else.tsx';
import { useSessionQuery } from '../../people/session.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';

/** Where the entrance of the day leads: straight to the paper; whose way is over is told what to do (AC-B B14). */
export default function ConferencePage() {
  const { t, w } = useWords();
  // Kept by the page alone: the address bar, which others may see, loses it at once.
  const [token] = useState(() => window.location.hash.slice(1));
  useEffect(() => window.history.replaceState(null, '', window.location.pathname), []);
  usePageTitle(t('conferences:way.title'));
  const { data: session } = useSessionQuery();
  // Whoever made the link may open it, or two share a machine: nobody becomes the adviser without having been asked.
  const other = session?.account && session.account.role !== 'advisor' ? session.account : undefined;
  const { error, refetch } = useQuery({
    queryKey: ['conference-entrance', token],
    queryFn: async () => {
      const { address } = await api.post<LinkUsed>('/api/conference-links', { token });
      // A fresh page: nothing of who was here before stays in memory.
      window.location.replace(address);
      return address;
    },
    enabled: token !== '' && session !== undefined && !other,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });
  if (token !== '' && other) return <SomebodyElse name={other.name} />;
  const isOver = token === '' || error !== null;
  // Without a network the same way is tried again; one that is over asks for another.
  const isCut = error !== null && !(error instanceof YoriaiError);
  const lead =
    token === ''
      ? 'conferences:way.none'
      : error instanceof YoriaiError
        ? failureWords(error)
        : 'conferences:way.opening';
  return (
    <Doorway title={w(isOver ? 'conferences:way.over' : 'conferences:way.title')} lead={!isCut && w(lead)}>
      {isCut && (
        <FailureNotice
          failure={error}
          action={<Button onPress={() => void refetch()}>{w('shell:again')}</Button>}
        />
      )}
      {isOver && (
        <ButtonLink href="/sign-in" variant="quiet">
          {w('conferences:way.sign-in')}
        </ButtonLink>
      )}
    </Doorway>
  );
}
