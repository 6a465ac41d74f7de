import { sampleMap } from '../sample-map.ts';
import { cardsOf } from '../zone.ts';
import { hall } from './hall.ts';
import { hillside } from './hillside.ts';
import { oldHouses } from './old-houses.ts';
import { riverside } from './riverside.ts';
import { school } from './school.ts';
import { shoppingStreet } from './shopping-street.ts';
import { sketch } from './sketch.ts';

const zones = [hillside, shoppingStreet, riverside, school, oldHouses, hall];

/** 気になる人マップ of the whole 地区, as three meetings might have left it. */
export const worryMapSample = sampleMap({
  key: 'map',
  title: 'つばめ野の気になる人マップ',
  cards: zones.flatMap(cardsOf),
  links: zones.flatMap((zone) => zone.links),
  groups: Object.fromEntries(zones.map((zone) => zone.group)),
  sketch,
  staffNotes: Object.assign({}, ...zones.map((zone) => zone.staffNotes)),
  editedBy: '地区担当',
  editedDaysAgo: 1,
});
