import type { MadeCopy, NewCopy } from '@yoriai/shared/access-record/copy';
import { api } from '../app/api.ts';

/** A paper that may leave the house. */
export interface PaperToCopy {
  readonly area: string;
  readonly of: 'board' | 'worksheet';
  readonly id: string;
}

/** Asks for the number of a copy; only then may it be printed or kept (P18). */
export const makeCopy = (
  { area, of, id }: PaperToCopy,
  as: NewCopy['as'],
  signal?: AbortSignal,
): Promise<MadeCopy> => api.post<MadeCopy>(`/api/areas/${area}/${of}s/${id}/copies`, { as }, signal);
