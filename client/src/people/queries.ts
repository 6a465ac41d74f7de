import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { AccountLine } from '@yoriai/shared/people/accounts';
import type { InvitationLine } from '@yoriai/shared/people/invitation';
import type { OrganizationView } from '@yoriai/shared/people/organization';
import { api } from '../app/api.ts';

const accountsKey = ['accounts'] as const;
const invitationsKey = ['invitations'] as const;
const organizationKey = ['organization'] as const;

/** @param wanted whether whoever looks may see it, and it is needed */
export function useAccounts(wanted: boolean) {
  return useQuery({
    queryKey: accountsKey,
    queryFn: ({ signal }) => api.get<readonly AccountLine[]>('/api/accounts', signal),
    enabled: wanted,
  });
}

export function useInvitations() {
  return useQuery({
    queryKey: invitationsKey,
    queryFn: ({ signal }) => api.get<readonly InvitationLine[]>('/api/invitations', signal),
  });
}

export function useOrganization(wanted: boolean) {
  return useQuery({
    queryKey: organizationKey,
    queryFn: ({ signal }) => api.get<OrganizationView>('/api/organization', signal),
    enabled: wanted,
  });
}

export const organizationChanged = (client: QueryClient, organization: OrganizationView): void => {
  client.setQueryData(organizationKey, organization);
};

/** Accounts and invitations: what is changed in one is often seen in the other. */
export const peopleAreStale = (client: QueryClient): void => {
  void client.invalidateQueries({ queryKey: accountsKey });
  void client.invalidateQueries({ queryKey: invitationsKey });
};
