import type { Card } from '@yoriai/shared/boards/card';
import type { ageBands, livingTypes, signs } from '@yoriai/shared/boards/worry-map/cards';
import type { FieldSkin } from '../../canvas/board-skin.ts';
import type { Words } from '../../words/use-words.tsx';
import type { WordKey } from '../../words/words.ts';

const ages: Record<(typeof ageBands)[number], WordKey> = {
  'under-10': 'worryMap:age.under-10',
  '10s': 'worryMap:age.10s',
  '20s': 'worryMap:age.20s',
  '30s': 'worryMap:age.30s',
  '40s': 'worryMap:age.40s',
  '50s': 'worryMap:age.50s',
  '60s': 'worryMap:age.60s',
  '70s': 'worryMap:age.70s',
  '80s': 'worryMap:age.80s',
  '90s': 'worryMap:age.90s',
};

const living: Record<(typeof livingTypes)[number], WordKey> = {
  alone: 'worryMap:living.alone',
  couple: 'worryMap:living.couple',
  'parent-and-child': 'worryMap:living.parent-and-child',
  other: 'worryMap:living.other',
  unknown: 'worryMap:living.unknown',
};

const signWords: Record<(typeof signs)[number], WordKey> = {
  'mail-piles-up': 'worryMap:sign.mail-piles-up',
  'shutters-or-lights': 'worryMap:sign.shutters-or-lights',
  'laundry-left-out': 'worryMap:sign.laundry-left-out',
  'not-seen': 'worryMap:sign.not-seen',
  'clothes-out-of-season': 'worryMap:sign.clothes-out-of-season',
  'talk-at-cross-purposes': 'worryMap:sign.talk-at-cross-purposes',
  bruises: 'worryMap:sign.bruises',
  shouting: 'worryMap:sign.shouting',
  'trouble-paying': 'worryMap:sign.trouble-paying',
  'stopped-coming': 'worryMap:sign.stopped-coming',
  'strangers-call': 'worryMap:sign.strangers-call',
};

/** 年代・暮らし方・サイン: chosen, never typed (MAP-1, P1, P4). */
export const fieldSkins: Readonly<Record<string, FieldSkin>> = {
  ageBand: { name: 'worryMap:field.ageBand', options: ages },
  living: { name: 'worryMap:field.living', options: living },
  signs: { name: 'worryMap:field.signs', options: signWords },
};

/** 80代・一人暮らし. */
export function detailsOfPerson(card: Card, { t }: Words): string {
  const word = (field: string) => {
    const value = card[field];
    const key = typeof value === 'string' ? fieldSkins[field]?.options?.[value] : undefined;
    return key && t(key);
  };
  return [word('ageBand'), word('living')].filter(Boolean).join('・');
}
