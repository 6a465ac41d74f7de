import type { Catalogue } from '../areas/catalogue.ts';
import { makeArea } from '../areas/make-area.ts';
import type { ExchangeKeepers } from '../exchange/export-area.ts';
import { placeArea } from '../exchange/import-area.ts';
import { OneAtATime } from '../one-at-a-time.ts';
import { sampleArea, sampleCity, sampleMaker } from './sample-area.ts';

const turns = new OneAtATime();

/**
 * The sample area: an invented 地区 with filled boards, below an invented 区 (UX-6). It is made once; whoever asks
 * again, or at the same time, is given the one that is there.
 */
export function makeSample(
  keepers: ExchangeKeepers,
  primary: string | undefined,
  now: number,
): Promise<Catalogue> {
  return turns.run('sample', async () => {
    const there = keepers.catalogues.all().find((area) => area.sample);
    if (there) return there;
    const person = { name: sampleMaker };
    const city = await cityOf(keepers, primary, now);
    return placeArea(keepers, {
      ...{ file: sampleArea(now), person, primary, now },
      ...{ parentId: city.id, sample: true },
    });
  });
}

async function cityOf(
  { catalogues }: ExchangeKeepers,
  primary: string | undefined,
  now: number,
): Promise<Catalogue> {
  const { name, level } = sampleCity;
  const there = catalogues.all().find((area) => area.name === name && area.level === level);
  return there ?? makeArea(catalogues, { name, level, person: { name: sampleMaker }, primary, now });
}
