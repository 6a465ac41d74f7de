import { useQuery } from '@tanstack/react-query';
import type { SetupView } from '@yoriai/shared/people/account';
import { useLocation, useSearch } from 'wouter';
import { api } from '../app/api.ts';
import { FailureNotice } from '../app/failure.tsx';
import { usePageTitle } from '../app/page-title.ts';
import { ButtonLink } from '../ui/button.tsx';
import { useWords } from '../words/use-words.tsx';
import { Doorway } from './doorway.tsx';
import { SetUpForm } from './set-up-form.tsx';

/** The one-time link leads here (RUN-2). */
export function SetUpPage() {
  const { t, w } = useWords();
  const token = new URLSearchParams(useSearch()).get('token');
  const [, go] = useLocation();
  const setUp = useQuery({
    queryKey: ['set-up'],
    queryFn: ({ signal }) => api.get<SetupView>('/api/setup', signal),
    refetchOnWindowFocus: false,
  });
  usePageTitle(t('people:setUp.title'));
  if (setUp.error) {
    return (
      <Doorway title={w('shell:product')} lead={w('shell:lead')}>
        <FailureNotice failure={setUp.error} />
      </Doorway>
    );
  }
  if (!setUp.data) return null;
  if (!setUp.data.open) {
    return (
      <Doorway title={w('people:setUp.doneTitle')} lead={w('people:setUp.doneText')}>
        <ButtonLink href="/sign-in" variant="primary" stitched>
          {w('people:setUp.toSignIn')}
        </ButtonLink>
      </Doorway>
    );
  }
  if (!token) return <SetUpNeeded />;
  return (
    <Doorway title={w('people:setUp.title')} lead={w('people:setUp.lead')}>
      <SetUpForm token={token} onDone={() => go('/', { replace: true })} />
    </Doorway>
  );
}

/** Nobody has set the product up yet, and this is not the link for it. */
export function SetUpNeeded() {
  const { w } = useWords();
  return (
    <Doorway title={w('people:setUp.noLinkTitle')} lead={w('people:setUp.noLinkText')}>
      {null}
    </Doorway>
  );
}
