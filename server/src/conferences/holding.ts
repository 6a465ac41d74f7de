import { mayTouch, type TouchedPlace } from '@yoriai/shared/conferences/held-places';
import { parseDocumentName } from '@yoriai/shared/documents/names';
import type { Catalogues } from '../areas/catalogues.ts';
import type { AskHolding } from '../collaboration/held-places.ts';
import { touchesOf } from '../collaboration/touches/touches.ts';
import { touchedPlaces } from './touched-places.ts';
import type { ConferencesUnderWay } from './under-way.ts';

/** What of a worksheet is held for some of its writers while a conference is held on it (AC-B B3, B5). */
export function holdingOf({
  catalogues,
  conferences,
}: {
  readonly catalogues: Pick<Catalogues, 'worksheet'>;
  readonly conferences: ConferencesUnderWay;
}): AskHolding {
  return (document) => {
    const name = parseDocumentName(document);
    const meeting = name?.family === 'worksheet' ? conferences.on(name.id) : undefined;
    const template = meeting && catalogues.worksheet(name?.id ?? '')?.entry.template;
    if (!meeting || template === undefined) return undefined;
    return ({ accountId }, doc, update) => {
      const touches = touchesOf(doc, update);
      const may = (place: TouchedPlace): boolean => mayTouch(meeting, accountId, template, place);
      return touches !== undefined && touchedPlaces(doc, touches).every(may);
    };
  };
}
