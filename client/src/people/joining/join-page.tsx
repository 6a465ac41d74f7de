import { useQuery, useQueryClient } from '@tanstack/react-query';
import { YoriaiError } from '@yoriai/shared/errors';
import type { InvitationFace } from '@yoriai/shared/people/invitation';
import { useLocation } from 'wouter';
import { api } from '../../app/api.ts';
import { FailureNotice, failureWords } from '../../app/failure.tsx';
import { usePageTitle } from '../../app/page-title.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useWords } from '../../words/use-words.tsx';
import { Doorway } from '../doorway.tsx';
import { useSessionQuery } from '../session.tsx';
import { InvitedAs } from './invited-as.tsx';
import { JoinForm } from './join-form.tsx';
import { SomebodyElse } from './somebody-else.tsx';
import { useToken } from './use-token.ts';

/** Where an invitation leads: who invites, to what, and the three fields that make an account (ACC-1). */
export default function JoinPage() {
  const { t, w } = useWords();
  const client = useQueryClient();
  const [, go] = useLocation();
  const token = useToken();
  const { data: session } = useSessionQuery();
  const face = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => api.post<InvitationFace>('/api/invitations/look', { token }),
    enabled: token !== '',
    // Nothing of an invitation stays in memory, and a used one is not asked for again behind the form.
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  usePageTitle(t('joining:pageTitle'));
  const toSignIn = (
    <ButtonLink href="/sign-in" variant="primary" stitched>
      {w('joining:toSignIn')}
    </ButtonLink>
  );
  if (token === '') {
    return (
      <Doorway title={w('joining:noLinkTitle')} lead={w('joining:noLinkText')}>
        {toSignIn}
      </Doorway>
    );
  }
  if (face.error instanceof YoriaiError) {
    return (
      <Doorway title={w('joining:closedTitle')} lead={w(failureWords(face.error))}>
        {toSignIn}
      </Doorway>
    );
  }
  if (face.error) {
    return (
      <Doorway title={w('shell:product')} lead={w('shell:lead')}>
        <FailureNotice
          failure={face.error}
          action={<Button onPress={() => void face.refetch()}>{w('shell:again')}</Button>}
        />
      </Doorway>
    );
  }
  if (!face.data || !session) return null;
  if (session.account) return <SomebodyElse name={session.account.name} />;
  const joined = () => {
    // Behind the door the page begins anew: nothing that was asked for before is of use.
    void client.invalidateQueries({ queryKey: ['areas'] });
    go('/', { replace: true });
  };
  return (
    <Doorway title={w('joining:title')} lead={w('joining:lead', { organization: face.data.organization })}>
      <InvitedAs face={face.data} />
      <JoinForm token={token} name={face.data.name} onDone={joined} />
    </Doorway>
  );
}
