import { fillWorksheet, newWorksheet } from '@yoriai/shared/documents/fill-worksheet';
import { worksheetDocument } from '@yoriai/shared/documents/names';
import type { PlainWorksheet } from '@yoriai/shared/documents/worksheet';
import { worksheetTemplate } from '@yoriai/shared/worksheets/registry';
import type { TestApp } from '../server/app/support.ts';
import { countingHand } from './hand.ts';

/** A worksheet of a template as plain values, with what a test wants in it. */
export function plainWorksheet(template: string, content: Partial<PlainWorksheet> = {}): PlainWorksheet {
  const known = worksheetTemplate(template);
  if (!known) throw new Error(`no template ${template}`);
  return { ...newWorksheet(known, '紙', countingHand('佐久間')), ...content };
}

/** An area and a worksheet on its shelf, with what a test wants in it. @returns their ids */
export async function standingWorksheet(
  app: TestApp,
  template: string,
  content: Partial<PlainWorksheet> = {},
): Promise<{ readonly area: string; readonly worksheet: string }> {
  const made = await app.as('staff').post('/api/areas', { name: 'つばめ野地区', level: 'district' });
  const area = (made.json() as { id: string }).id;
  const title = content.title ?? '紙';
  const answer = await app.as('staff').post(`/api/areas/${area}/worksheets`, { template, title });
  const worksheet = (answer.json() as { id: string }).id;
  await app.engine.change(worksheetDocument(worksheet), (doc) =>
    fillWorksheet(doc, plainWorksheet(template, { title, ...content })),
  );
  return { area, worksheet };
}
