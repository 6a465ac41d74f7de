import { may } from '@yoriai/shared/access/policy';
import type { AccountRole } from '@yoriai/shared/access/roles';
import type { Sheet, Shelf } from '@yoriai/shared/areas/area';
import { boardDocument, staffDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { profileEntry } from '../area-profile/profile-entry.ts';
import type { Person } from '../people/people.ts';
import type { Traces } from '../trace/traces.ts';
import { ancestorsOf, childrenOf, presentArea } from './area-tree.ts';
import type { Catalogue } from './catalogue.ts';
import type { Catalogues, PlacedBoard, PlacedWorksheet } from './catalogues.ts';
import type { Projections } from './projections.ts';

export interface ShelfSources {
  readonly catalogues: Catalogues;
  readonly projections: Projections;
  readonly traces: Traces;
}

/** The only shape in which an area's shelf leaves the server: its sheets newest first (AREA-1), and its river (AREA-4). */
export async function presentShelf(
  { catalogues, projections, traces }: ShelfSources,
  area: Catalogue,
  person: Person,
): Promise<Shelf> {
  const sheets = await Promise.all([
    ...area.boards.map((entry) => presentSheet(projections, { area, entry }, person.role)),
    ...area.worksheets
      .filter(() => may(person.role, 'see', 'worksheet'))
      .map((entry) => presentWorksheet(projections, { area, entry })),
  ]);
  return {
    area: presentArea(area),
    ancestors: ancestorsOf(catalogues, area).map(presentArea),
    children: childrenOf(catalogues, area).map(presentArea),
    sheets: sheets.sort((a, b) => b.editedAt - a.editedAt || b.createdAt - a.createdAt),
    river: await traces.river(area, person),
    ...(await profileOf(projections, area, person)),
  };
}

async function profileOf(
  projections: Projections,
  area: Catalogue,
  { role }: Person,
): Promise<Pick<Shelf, 'profile'>> {
  const entry = profileEntry(area);
  if (!entry || !may(role, 'see', 'worksheet')) return {};
  const { figures = [] } = await projections.worksheet({ area, entry });
  return { profile: figures };
}

/** One sheet. How many persons stand without a line is for staff alone (MAP-3). */
export async function presentSheet(
  projections: Projections,
  placed: PlacedBoard,
  role: AccountRole,
): Promise<Sheet> {
  const { id, kind, title, createdAt, away } = placed.entry;
  const { hand, cards, unlinked, thumbnail } = await projections.content(placed);
  return {
    id,
    of: 'board',
    kind,
    title,
    documents: { main: boardDocument(id), staff: staffDocument(id) },
    createdAt,
    editedBy: hand.by,
    editedAt: hand.at,
    ...(away === undefined ? {} : { away }),
    cards,
    unlinked: may(role, 'see', 'staff-notes') ? unlinked : 0,
    thumbnail,
  };
}

export async function presentWorksheet(projections: Projections, placed: PlacedWorksheet): Promise<Sheet> {
  const { id, template, title, createdAt, away, frozen, opened } = placed.entry;
  const { hand, cards, unlinked, thumbnail } = await projections.worksheet(placed);
  return {
    id,
    of: 'worksheet',
    kind: template,
    title,
    documents: { main: worksheetDocument(id) },
    createdAt,
    editedBy: hand.by,
    editedAt: hand.at,
    ...(away === undefined ? {} : { away }),
    ...(frozen === undefined ? {} : { frozen }),
    ...(opened === undefined ? {} : { opened }),
    cards,
    unlinked,
    thumbnail,
  };
}
