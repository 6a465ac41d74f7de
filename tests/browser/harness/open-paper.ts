import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Catalogue, cataloguePath } from '@yoriai/server/areas/catalogue';
import type { Audience } from '@yoriai/shared/access/audience';
import type { Product } from './product.ts';

/** Opens papers to more than staff in a product's data, without the second person it takes, and starts it again. */
export async function openPapers(
  product: Product,
  papers: readonly string[],
  audience: Audience,
): Promise<void> {
  for (const area of await readdir(join(product.dataDir, 'areas'))) {
    const path = join(product.dataDir, cataloguePath(area));
    const catalogue = JSON.parse(await readFile(path, 'utf8')) as Catalogue;
    const opened = <T extends { readonly id: string }>(entry: T) =>
      papers.includes(entry.id) ? { ...entry, audience } : entry;
    const next: Catalogue = {
      ...catalogue,
      revision: catalogue.revision + 1,
      boards: catalogue.boards.map(opened),
      worksheets: catalogue.worksheets.map(opened),
    };
    await writeFile(path, JSON.stringify(next));
  }
  await product.restart();
}
