import type { Reference } from '@yoriai/shared/worksheets/reference';
import { boardAddress, worksheetAddress } from '../../../areas/queries.ts';

/** The page that shows what a reference speaks of. */
export function referenceAddress(area: string, { to, paper, entry }: Reference): string {
  switch (to) {
    case 'card':
      return `${boardAddress(area, paper)}?card=${entry ?? ''}`;
    case 'board':
      return boardAddress(area, paper);
    case 'worksheet':
      return worksheetAddress(area, paper);
    case 'row':
      return `${worksheetAddress(area, paper)}?row=${entry ?? ''}`;
  }
}
