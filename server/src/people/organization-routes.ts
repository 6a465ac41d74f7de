import { type OrganizationView, organizationChangeSchema } from '@yoriai/shared/people/organization';
import { authorize } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import type { People } from './people.ts';

export interface OrganizationRoutes {
  readonly people: People;
  /** Closes all connections, so that they are decided again (ACC-4). */
  readonly recheckAll: () => void;
}

/** The organisation: its name, whether everybody is at work everywhere, and its 相談先. */
export function organizationRoutes(app: WebApp, { people, recheckAll }: OrganizationRoutes): void {
  const tags = ['people'];
  const theOrganization = (): OrganizationView => ({
    name: people.organization() ?? '',
    everyArea: people.everyArea(),
    contacts: people.contacts(),
  });

  app.get('/api/organization', { schema: { summary: 'The organisation', tags } }, async (request) => {
    authorize(request, 'see', 'organization');
    return theOrganization();
  });

  app.patch(
    '/api/organization',
    { schema: { summary: 'Changes the organisation', tags, body: organizationChangeSchema } },
    async (request) => {
      const by = authorize(request, 'manage', 'organization');
      await people.changeOrganization(by.accountId, request.body);
      if (request.body.everyArea !== undefined) recheckAll();
      return theOrganization();
    },
  );
}
