import type { relationKinds, relationQualities } from '@yoriai/shared/boards/worry-map/links';
import type { QualitySkin } from '../../canvas/board-skin.ts';
import type { WordKey } from '../../words/words.ts';

export const relationKindWords: Record<(typeof relationKinds)[number], WordKey> = {
  greeting: 'worryMap:relation.greeting',
  talk: 'worryMap:relation.talk',
  visit: 'worryMap:relation.visit',
  meal: 'worryMap:relation.meal',
  ride: 'worryMap:relation.ride',
  phone: 'worryMap:relation.phone',
  'watching-over': 'worryMap:relation.watching-over',
  family: 'worryMap:relation.family',
  professional: 'worryMap:relation.professional',
  about: 'worryMap:relation.about',
};

/** How a つながり is, each with a line pattern that reads without colour (MAP-2). */
export const relationQualitySkins: Record<(typeof relationQualities)[number], QualitySkin> = {
  strong: { name: 'worryMap:quality.strong', pattern: 'double' },
  ordinary: { name: 'worryMap:quality.ordinary', pattern: 'single' },
  weak: { name: 'worryMap:quality.weak', pattern: 'dots' },
  stress: { name: 'worryMap:quality.stress', pattern: 'saw' },
  broken: { name: 'worryMap:quality.broken', pattern: 'gap' },
  wish: { name: 'worryMap:quality.wish', pattern: 'open' },
};
