import { YoriaiError } from '@yoriai/shared/errors';
import type { PlacedBoard, PlacedWorksheet } from '../areas/catalogues.ts';

/**
 * What is past its day is not simply taken out again: it is kept longer, with a reason (P19).
 *
 * @throws YoriaiError paper-expired
 */
export function refuseTakeOut(placed: PlacedBoard | PlacedWorksheet | undefined): void {
  if (placed?.entry.expired !== undefined) throw new YoriaiError('paper-expired');
}
