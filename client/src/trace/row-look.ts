import type { Paper } from '@yoriai/shared/boards/board-kind';
import { stageLook } from '../areas/river/stage-look.ts';
import type { RowName } from './way-rows.ts';

/** Icon and paper of a height of the 大根. */
export function rowLook(name: RowName): { readonly icon: string; readonly paper: Paper } {
  return name === 'talk' ? { icon: 'talk', paper: 'place' } : stageLook(name);
}
