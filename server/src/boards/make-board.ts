import type { NewBoard } from '@yoriai/shared/areas/area';
import { boardKind } from '@yoriai/shared/boards/registry';
import { giveWaiting } from '@yoriai/shared/documents/board-gifts';
import { fillBoard, newBoard } from '@yoriai/shared/documents/fill-board';
import { boardDocument } from '@yoriai/shared/documents/names';
import { YoriaiError } from '@yoriai/shared/errors';
import type { Catalogues, PlacedBoard } from '../areas/catalogues.ts';
import type { Projections } from '../areas/projections.ts';
import type { Engine } from '../collaboration/engine.ts';
import { newId } from '../keeping/new-id.ts';
import type { Person } from '../people/people.ts';

export interface BoardKeepers {
  readonly engine: Pick<Engine, 'change' | 'read' | 'recheck'>;
  readonly catalogues: Catalogues;
  readonly projections: Projections;
}

export interface MakeBoard extends NewBoard {
  readonly area: string;
  readonly person: Pick<Person, 'name'>;
  readonly now: number;
}

/**
 * Makes a board from a kind and one of its templates (AREA-2). Its content is journalled first and its place on the
 * shelf last, so a board that can be seen is whole.
 *
 * @throws YoriaiError not-found, invalid-input, storage-unavailable
 */
export async function makeBoard(
  { engine, catalogues, projections }: BoardKeepers,
  { area, kind, title, template, person, now }: MakeBoard,
): Promise<PlacedBoard> {
  catalogues.area(area);
  const known = boardKind(kind);
  if (!known) throw new YoriaiError('invalid-input', [{ path: 'kind', fault: 'no-such-kind' }]);
  const start = known.templates.find((it) => it.name === template);
  if (template !== undefined && !start) {
    throw new YoriaiError('invalid-input', [{ path: 'template', fault: 'no-such-template' }]);
  }
  const id = newId('b_');
  const plain = newBoard(kind, title, start, { by: person.name, now: () => now, id: newId });
  await engine.change(boardDocument(id), (doc) => {
    fillBoard(doc, plain);
    giveWaiting(doc);
  });
  const entry = { id, kind, title, createdAt: now, createdBy: person.name };
  const changed = await catalogues.change(area, (it) => ({ ...it, boards: [...it.boards, entry] }));
  await projections.refresh(boardDocument(id), { by: person.name, at: now });
  return { area: changed, entry };
}
