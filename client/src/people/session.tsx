import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Permission } from '@yoriai/shared/access/policy';
import { isOfHouse } from '@yoriai/shared/access/roles';
import type { AccountView, SessionView } from '@yoriai/shared/people/account';
import { colourOf, type PresentPerson } from '@yoriai/shared/presence/presence';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { api } from '../app/api.ts';

const sessionKey = ['session'] as const;

/** Who is signed in on this page, as the server says. */
export function useSessionQuery() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: ({ signal }) => api.get<SessionView>('/api/session', signal),
  });
}

/** The same as this page knows it, without asking the server. */
export const useKnownSession = (): SessionView | undefined =>
  useQueryClient().getQueryData<SessionView>(sessionKey);

export const keepSession = (client: QueryClient, session: SessionView): void => {
  client.setQueryData(sessionKey, session);
};

/** What the session says of its account or of the organisation has changed. */
export const sessionIsStale = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ queryKey: sessionKey });

/** The server no longer knows this page: its session ended. */
export function sessionEnded(client: QueryClient): void {
  client.setQueryData<SessionView>(sessionKey, (was) => was && { ...was, account: null, may: [] });
}

export interface SignedIn {
  readonly organization: string;
  readonly account: AccountView;
  /** As others see this person. */
  readonly self: PresentPerson;
  /** Exactly what the server allows: the page offers nothing else (ACC-2). */
  readonly may: (permission: Permission) => boolean;
  readonly leave: (everywhere: boolean) => Promise<void>;
}

const SignedInContext = createContext<SignedIn | undefined>(undefined);

/** @throws outside of a page for people who are signed in */
export function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext);
  if (!signedIn) throw new Error('nobody is signed in here');
  return signedIn;
}

/** Whether one of the house reads this page. At a table in a hall nobody is signed in. */
export const useIsOfHouse = (): boolean => {
  const signedIn = useContext(SignedInContext);
  return signedIn !== undefined && isOfHouse(signedIn.self.role);
};

interface MayProviderProps extends Pick<SignedIn, 'may'> {
  readonly children: ReactNode;
}

/** The same person where something else is allowed: in an area, on one paper. */
export function MayProvider({ may, children }: MayProviderProps) {
  const signedIn = useSignedIn();
  const here = useMemo(() => ({ ...signedIn, may }), [signedIn, may]);
  return <SignedInContext value={here}>{children}</SignedInContext>;
}

export interface SignedInProviderProps {
  readonly organization: string;
  readonly account: AccountView;
  readonly permissions: readonly Permission[];
  readonly children: ReactNode;
}

export function SignedInProvider({ organization, account, permissions, children }: SignedInProviderProps) {
  const value = useMemo<SignedIn>(() => {
    const { id, name, role } = account;
    return {
      organization,
      account,
      self: { id, name, role, colour: colourOf(id) },
      may: (permission) => permissions.includes(permission),
      leave: async (everywhere) => {
        await api.delete(everywhere ? '/api/sessions' : '/api/session');
        // A fresh page: nothing of this person stays in memory.
        window.location.assign('/sign-in');
      },
    };
  }, [organization, account, permissions]);
  return <SignedInContext value={value}>{children}</SignedInContext>;
}
