import type { Catalogue } from './catalogue.ts';

/** An area under a new name; what it was called until now is kept with it (B-34). Called as it is, nothing changes. */
export function renamed(area: Catalogue, name: string, now: number): Catalogue {
  if (area.name === name) return area;
  const { formerNames = [] } = area;
  return { ...area, name, formerNames: [...formerNames, { name: area.name, until: now }] };
}
