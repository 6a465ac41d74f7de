import { YoriaiError } from '@yoriai/shared/errors';
import { recordsTemplate } from '@yoriai/shared/records/records';
import type { Catalogues, PlacedWorksheet } from '../areas/catalogues.ts';

interface Asked {
  /** The area. */
  readonly id: string;
  readonly worksheet: string;
}

/** The book of records that an address names. @throws YoriaiError not-found */
export function bookOf(catalogues: Catalogues, { id, worksheet }: Asked): PlacedWorksheet {
  const placed = catalogues.worksheet(worksheet);
  if (placed?.area.id !== id || placed.entry.template !== recordsTemplate) throw new YoriaiError('not-found');
  return placed;
}

/** @throws YoriaiError not-found, document-put-away, not-allowed */
export function writableBook(catalogues: Catalogues, asked: Asked): PlacedWorksheet {
  const placed = bookOf(catalogues, asked);
  if (placed.entry.away !== undefined) throw new YoriaiError('document-put-away');
  if (placed.entry.frozen !== undefined) throw new YoriaiError('not-allowed');
  return placed;
}
