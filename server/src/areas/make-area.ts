import type { NewArea } from '@yoriai/shared/areas/area';
import { YoriaiError } from '@yoriai/shared/errors';
import { newId } from '../keeping/new-id.ts';
import type { Person } from '../people/people.ts';
import type { Catalogue } from './catalogue.ts';
import type { Catalogues } from './catalogues.ts';

export interface MakeArea extends NewArea {
  readonly person: Pick<Person, 'name'>;
  /** The account of its 主担当. @default nobody yet */
  readonly primary?: string | undefined;
  readonly now: number;
}

/** Makes an area with an empty shelf. @throws YoriaiError invalid-input for a parent that is none */
export async function makeArea(
  catalogues: Catalogues,
  { name, level, parentId, person, primary, now }: MakeArea,
): Promise<Catalogue> {
  if (parentId !== undefined && !catalogues.find(parentId)) {
    throw new YoriaiError('invalid-input', [{ path: 'parentId', fault: 'no-such-area' }]);
  }
  const catalogue: Catalogue = {
    format: 'yoriai-area-catalogue',
    version: 1,
    revision: 1,
    id: newId('a_'),
    name,
    level,
    ...(parentId === undefined ? {} : { parentId }),
    createdAt: now,
    createdBy: person.name,
    meetings: [],
    people: primary === undefined ? [] : [{ account: primary, as: 'primary' }],
    boards: [],
    worksheets: [],
  };
  await catalogues.add(catalogue);
  return catalogue;
}
