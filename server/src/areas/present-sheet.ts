import { may, type PolicyObject, verbsOn } from '@yoriai/shared/access/policy';
import type { Standing } from '@yoriai/shared/access/standing';
import type { Sheet } from '@yoriai/shared/areas/area';
import { boardDocument, staffDocument, worksheetDocument } from '@yoriai/shared/documents/names';
import { objectOfBoard, objectOfWorksheet } from '../access/place.ts';
import { signsOf } from '../opening/signs-of-opening.ts';
import type { PlacedBoard, PlacedWorksheet } from './catalogues.ts';
import type { Projections } from './projections.ts';

/** One sheet, as somebody sees it who stands like this to it. How many persons stand without a line is for staff (MAP-3). */
export async function presentSheet(
  projections: Projections,
  placed: PlacedBoard,
  standing: Standing,
): Promise<Sheet> {
  const { id, kind } = placed.entry;
  const { hand, cards, unlinked, thumbnail } = await projections.content(placed);
  const isStaff = may(standing, 'see', 'staff-notes');
  return {
    ...common(placed, standing, objectOfBoard(placed)),
    of: 'board',
    kind,
    documents: {
      main: projections.present(boardDocument(id)),
      ...(isStaff ? { staff: projections.present(staffDocument(id)) } : {}),
    },
    editedBy: hand.by,
    editedAt: hand.at,
    cards,
    unlinked: isStaff ? unlinked : 0,
    thumbnail,
  };
}

export async function presentWorksheet(
  projections: Projections,
  placed: PlacedWorksheet,
  standing: Standing,
): Promise<Sheet> {
  const { id, template, frozen, opened } = placed.entry;
  const { hand, cards, unlinked, thumbnail } = await projections.worksheet(placed);
  return {
    ...common(placed, standing, objectOfWorksheet(placed)),
    of: 'worksheet',
    kind: template,
    documents: { main: projections.present(worksheetDocument(id)) },
    editedBy: hand.by,
    editedAt: hand.at,
    ...(frozen === undefined ? {} : { frozen }),
    ...(opened === undefined ? {} : { opened }),
    cards,
    unlinked,
    thumbnail,
  };
}

const common = ({ entry }: PlacedBoard | PlacedWorksheet, standing: Standing, object: PolicyObject) => {
  const { id, title, createdAt, away, audience = 'staff' } = entry;
  return {
    ...{ id, title, createdAt, audience },
    ...signsOf(entry, may(standing, 'widen', object)),
    ...(away === undefined ? {} : { away }),
    may: verbsOn(standing, object),
  };
};
