import type { SessionView } from '@yoriai/shared/people/account';
import { type ReactNode, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { SignedInProvider } from './session.tsx';
import { signInAddress } from './sign-in-address.ts';
import { SignInAgain } from './sign-in-again.tsx';

interface GuardProps {
  readonly session: SessionView;
  readonly children: ReactNode;
}

/**
 * Pages behind the noren. Somebody who was never in is led to the sign-in and back; somebody whose session ended keeps
 * the page as it is, with all that was typed, and signs in again in front of it (UX-4).
 */
export function Guard({ session, children }: GuardProps) {
  const [address] = useLocation();
  const [last, setLast] = useState(session);
  if (session.account && session !== last) setLast(session);
  const shown = session.account ? session : last;
  if (!shown.account || shown.organization === null) return <Redirect to={signInAddress(address)} replace />;
  return (
    <SignedInProvider organization={shown.organization} account={shown.account} permissions={shown.may}>
      {children}
      {!session.account && <SignInAgain email={shown.account.email} />}
    </SignedInProvider>
  );
}
