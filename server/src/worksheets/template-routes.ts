import { newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import type { TemplateFace } from '@yoriai/shared/worksheets/face';
import { worksheetTemplates } from '@yoriai/shared/worksheets/registry';
import type { Template } from '@yoriai/shared/worksheets/template';
import { signedIn } from '../access/authorize.ts';
import type { WebApp } from '../http/web-app.ts';
import { worksheetThumbnail } from './worksheet-thumbnail.ts';

/** What the shelf needs of the forms there are; their fields come with the page of a sheet. */
export function templateRoutes(app: WebApp): void {
  const faces = worksheetTemplates.map(faceOf);
  app.get(
    '/api/worksheets/templates',
    { schema: { summary: 'The forms of worksheets, without their fields', tags: ['worksheets'] } },
    async (request): Promise<readonly TemplateFace[]> => {
      signedIn(request);
      return faces;
    },
  );
}

function faceOf(template: Template): TemplateFace {
  const { name, title, hint, icon, paper, single, unlisted, caution, dated } = template;
  const empty = newWorksheet(template, '', { by: '', now: () => 0, id: (prefix) => prefix });
  return {
    name,
    title,
    hint,
    icon,
    paper,
    ...(single ? { single } : {}),
    ...(unlisted ? { unlisted } : {}),
    ...(caution ? { caution } : {}),
    ...(dated ? { dated } : {}),
    thumbnail: worksheetThumbnail(empty),
  };
}
