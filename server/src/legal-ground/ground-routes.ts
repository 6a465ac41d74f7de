import { YoriaiError } from '@yoriai/shared/errors';
import type { GroundChanged } from '@yoriai/shared/legal-ground/api';
import { type Ground, groundSchema } from '@yoriai/shared/legal-ground/ground';
import { notNamesSchema } from '@yoriai/shared/legal-ground/not-names';
import * as z from 'zod/mini';
import { authorize } from '../access/authorize.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import type { WebApp } from '../http/web-app.ts';
import { changeGround, type GroundKeepers } from './change-ground.ts';
import { isCase } from './grounds.ts';
import { type GroundSources, presentGround } from './present-ground.ts';
import { refuseDetails, type SentWords } from './refuse-details.ts';
import { refuseGround } from './refuse-ground.ts';

const params = z.object({ id: z.string(), worksheet: z.string() });
const body = z.object({ ground: groundSchema, notNames: notNamesSchema });

export type GroundRoutes = GroundKeepers & GroundSources & { readonly tellShelf: (area: string) => void };

/** The legal ground of a case sheet: said, shown, and with its effect (ACC-10, P24). */
export function groundRoutes(app: WebApp, keepers: GroundRoutes): void {
  const tags = ['legal-ground'];
  const address = '/api/areas/:id/worksheets/:worksheet/ground';
  const caseOf = ({ id, worksheet }: z.infer<typeof params>): PlacedWorksheet => {
    const placed = keepers.catalogues.worksheet(worksheet);
    if (placed?.area.id !== id || !isCase(placed)) throw new YoriaiError('not-found');
    return placed;
  };

  app.get(
    address,
    { schema: { summary: 'On what legal ground a case sheet stands', tags, params } },
    async (request) => {
      const person = authorize(request, 'see', 'worksheet');
      return presentGround(keepers, person, caseOf(request.params));
    },
  );

  app.patch(
    address,
    { schema: { summary: 'Puts a case sheet on a legal ground', tags, params, body } },
    async (request): Promise<GroundChanged> => {
      const person = authorize(request, 'invite', 'worksheet');
      const placed = caseOf(request.params);
      if (placed.entry.away !== undefined) throw new YoriaiError('document-put-away');
      const { ground, notNames } = request.body;
      refuseDetails(wordsOf(ground), notNames);
      await refuseGround(keepers, placed, ground);
      const changed = await changeGround(keepers, placed, ground, person);
      keepers.tellShelf(placed.area.id);
      return { ...(await presentGround(keepers, person, changed.placed)), ended: changed.ended.length };
    },
  );
}

function wordsOf(ground: Ground): SentWords {
  if (ground.kind !== 'support-meeting') return {};
  return {
    municipality: ground.municipality,
    meeting: ground.meeting,
    ...Object.fromEntries(ground.members.map(({ label }, index) => [`members.${index}`, label])),
  };
}
