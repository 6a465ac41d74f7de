import type { Sheet } from '@yoriai/shared/areas/area';
import type { CatalogueEntry } from '../areas/catalogue.ts';

/** What a paper on the shelf shows of whom it is opened to, besides its audience. */
export function signsOf(
  { widening, invited = [] }: Pick<CatalogueEntry, 'widening' | 'invited'>,
  mayWiden: boolean,
): Pick<Sheet, 'asked' | 'invited'> {
  const ends = invited.map(({ until }) => until);
  const last = ends.includes(undefined) ? undefined : Math.max(...ends.filter((it) => it !== undefined));
  return {
    ...(widening && mayWiden && { asked: widening.to }),
    ...(invited.length > 0 && { invited: { ...(last !== undefined && { until: last }) } }),
  };
}
