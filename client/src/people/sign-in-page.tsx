import { Redirect, useLocation, useSearch } from 'wouter';
import { usePageTitle } from '../app/page-title.ts';
import { useWords } from '../words/use-words.tsx';
import { Doorway } from './doorway.tsx';
import { useSessionQuery } from './session.tsx';
import { placeAfterSignIn } from './sign-in-address.ts';
import { SignInForm } from './sign-in-form.tsx';

export function SignInPage() {
  const { t, w } = useWords();
  const search = useSearch();
  const [, go] = useLocation();
  const { data: session } = useSessionQuery();
  usePageTitle(t('people:signIn.title'));
  const place = placeAfterSignIn(search);
  if (session?.account) return <Redirect to={place} replace />;
  return (
    <Doorway title={w('shell:product')} lead={w('shell:lead')} label={w('people:signIn.who')}>
      <SignInForm onSignedIn={() => go(place, { replace: true })} />
    </Doorway>
  );
}
