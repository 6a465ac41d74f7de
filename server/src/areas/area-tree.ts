import type { Catalogue } from './catalogue.ts';
import type { Catalogues } from './catalogues.ts';

/** 市区 → 地区 → 避難所区 → 自治会 → ご近所 (AREA-1), read from each area's parent. */

/** From the widest to the parent. A catalogue made by hand may go round in a circle; each area is passed once. */
export function ancestorsOf(catalogues: Catalogues, area: Catalogue): readonly Catalogue[] {
  const way: Catalogue[] = [];
  let above = area.parentId === undefined ? undefined : catalogues.find(area.parentId);
  while (above && above !== area && !way.includes(above)) {
    way.unshift(above);
    above = above.parentId === undefined ? undefined : catalogues.find(above.parentId);
  }
  return way;
}

export function childrenOf(catalogues: Catalogues, area: Catalogue): readonly Catalogue[] {
  return byName(catalogues.all().filter((it) => it.parentId === area.id));
}

export const byName = (areas: readonly Catalogue[]): readonly Catalogue[] =>
  [...areas].sort((a, b) => a.name.localeCompare(b.name, 'ja') || a.createdAt - b.createdAt);
