import { may, permissionsOf } from '@yoriai/shared/access/policy';
import type { AreaSummary, Sheet, Shelf } from '@yoriai/shared/areas/area';
import type { PersonHere } from '../access/authorize.ts';
import type { Doors } from '../access/doors.ts';
import { objectOfBoard, objectOfWorksheet } from '../access/place.ts';
import { standingHere } from '../access/standing-here.ts';
import { profileEntry } from '../area-profile/profile-entry.ts';
import type { Grounds } from '../legal-ground/grounds.ts';
import type { Person } from '../people/people.ts';
import type { Traces } from '../trace/traces.ts';
import { ancestorsOf, byName, childrenOf } from './area-tree.ts';
import type { Catalogue } from './catalogue.ts';
import type { PlacedBoard, PlacedWorksheet } from './catalogues.ts';
import { presentSheet, presentWorksheet } from './present-sheet.ts';
import type { Projections } from './projections.ts';

export interface ShelfSources extends Doors {
  readonly projections: Projections;
  readonly traces: Traces;
  /** What may leave the house (ACC-10). */
  readonly grounds: Pick<Grounds, 'mayExport'>;
}

/**
 * The only shape in which an area's shelf leaves the server: of its sheets those that this person may see, newest first
 * (AREA-1), and its river (AREA-4).
 */
export async function presentShelf(
  sources: ShelfSources,
  area: Catalogue,
  person: PersonHere,
): Promise<Shelf> {
  const { catalogues, projections, traces, grounds } = sources;
  const { boards, worksheets } = seenBy(sources, person, area);
  const sheets = await Promise.all([
    ...boards.map(({ placed, standing }) => presentSheet(projections, placed, standing)),
    ...worksheets.map(async ({ placed, standing }) => {
      const sheet = await presentWorksheet(projections, placed, standing);
      return grounds.mayExport(placed) ? sheet : kept(sheet);
    }),
  ]);
  return {
    area: presentArea(sources, person, area),
    ...(area.formerNames && { formerNames: area.formerNames.toReversed() }),
    ancestors: areasSeenBy(sources, person, ancestorsOf(catalogues, area)),
    children: areasSeenBy(sources, person, childrenOf(catalogues, area)),
    sheets: sheets.sort((a, b) => b.editedAt - a.editedAt || b.createdAt - a.createdAt),
    river: await traces.river(area, person),
    ...(await profileOf(sources, area, worksheets)),
    may: permissionsOf(person.standing),
  };
}

/** Of a sheet that stays in the house (ACC-10). */
const kept = (sheet: Sheet): Sheet => ({
  ...sheet,
  may: sheet.may.filter((verb) => verb !== 'export' && verb !== 'print'),
});

/** Of these areas, those of which a person may know (P33). */
export const areasSeenBy = (
  doors: Doors,
  person: Person,
  areas: readonly Catalogue[],
): readonly AreaSummary[] =>
  areas
    .filter((area) => may(standingHere(doors, person, area), 'see', 'area'))
    .map((area) => presentArea(doors, person, area));

export const everyAreaSeenBy = (doors: Doors, person: Person): readonly AreaSummary[] =>
  areasSeenBy(doors, person, byName(doors.catalogues.all()));

/** An area in a list, with the number of sheets that this person finds on its shelf. */
export function presentArea(doors: Doors, person: Person, area: Catalogue): AreaSummary {
  const { id, name, level, parentId } = area;
  const { boards, worksheets } = seenBy(doors, person, area);
  const sheets = [...boards, ...worksheets].filter(({ placed }) => placed.entry.away === undefined).length;
  const isParentSeen = parentId !== undefined && mayKnowOf(doors, person, parentId);
  return { id, name, level, ...(isParentSeen ? { parentId } : {}), sheets };
}

function mayKnowOf(doors: Doors, person: Person, id: string): boolean {
  const area = doors.catalogues.find(id);
  return area !== undefined && may(standingHere(doors, person, area), 'see', 'area');
}

/** The papers of an area that a person may see, those that were put away among them, and how he or she stands to each. */
export function seenBy(doors: Doors, person: Pick<Person, 'accountId'>, area: Catalogue) {
  const at = <T extends PlacedBoard | PlacedWorksheet>(placed: T) => ({
    placed,
    standing: standingHere(doors, person, area, placed.entry),
  });
  return {
    boards: area.boards
      .map((entry) => at({ area, entry }))
      .filter(({ placed, standing }) => may(standing, 'see', objectOfBoard(placed))),
    worksheets: area.worksheets
      .map((entry) => at({ area, entry }))
      .filter(({ placed, standing }) => may(standing, 'see', objectOfWorksheet(placed))),
  };
}

async function profileOf(
  { projections }: ShelfSources,
  area: Catalogue,
  seen: readonly { readonly placed: PlacedWorksheet }[],
): Promise<Pick<Shelf, 'profile'>> {
  const entry = profileEntry(area);
  if (!entry || !seen.some(({ placed }) => placed.entry.id === entry.id)) return {};
  const { figures = [] } = await projections.worksheet({ area, entry });
  return { profile: figures };
}
