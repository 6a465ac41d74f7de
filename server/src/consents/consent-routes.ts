import { type ConsentsOfArea, newConsentSchema } from '@yoriai/shared/consents/consent';
import { dayInJapan } from '@yoriai/shared/writing/day-in-japan';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import { type ConsentKeepers, noteConsent, withdrawConsent } from './note-consent.ts';
import { papersSeenBy, presentConsent } from './present-consent.ts';

const params = z.object({ id: z.string() });
const consentParams = z.object({ id: z.string(), consent: z.string() });

/** 本人の同意 of an area: written down, shown, withdrawn (P22). */
export function consentRoutes(app: WebApp, keepers: ConsentKeepers): void {
  const tags = ['consents'];
  const { catalogues, consents, now } = keepers;

  app.get(
    '/api/areas/:id/consents',
    { schema: { summary: 'The consents of an area, newest first', tags, params } },
    async (request): Promise<ConsentsOfArea> => {
      const person = authorize(request, 'see', 'consent');
      const area = catalogues.area(request.params.id);
      return {
        consents: consents
          .of(area.id)
          .toReversed()
          .map((it) => presentConsent(keepers, person, area, it)),
        papers: papersSeenBy(keepers, person, area),
        today: dayInJapan(now()),
      };
    },
  );

  app.post(
    '/api/areas/:id/consents',
    { schema: { summary: 'Writes a consent down', tags, params, body: newConsentSchema } },
    async (request, reply) => {
      const person = authorize(request, 'write', 'consent');
      const area = catalogues.area(request.params.id);
      const consent = await noteConsent(keepers, area, request.body, person);
      return reply.code(201).send(presentConsent(keepers, person, area, consent));
    },
  );

  app.post(
    '/api/areas/:id/consents/:consent/withdrawal',
    { schema: { summary: 'Withdraws a consent; what leans on it is closed', tags, params: consentParams } },
    async (request) => {
      const person = authorize(request, 'write', 'consent');
      const { id, consent } = request.params;
      const area = catalogues.area(id);
      const withdrawn = await withdrawConsent(keepers, area, consent, person);
      return presentConsent(keepers, person, catalogues.area(id), withdrawn);
    },
  );
}
