import * as z from 'zod/mini';
import type { CardKind } from '../board-kind.ts';
import { cardKind } from '../card-kind.ts';

/** 年代: ten-year bands, never an age (P4). */
export const ageBands = ['under-10', '10s', '20s', '30s', '40s', '50s', '60s', '70s', '80s', '90s'] as const;

/** 暮らし方 (PersonOfConcern.livingType). */
export const livingTypes = ['alone', 'couple', 'parent-and-child', 'other', 'unknown'] as const;

/** 気づきのサイン: what neighbours notice (domain.md §2.2). */
export const signs = [
  'mail-piles-up',
  'shutters-or-lights',
  'laundry-left-out',
  'not-seen',
  'clothes-out-of-season',
  'talk-at-cross-purposes',
  'bruises',
  'shouting',
  'trouble-paying',
  'stopped-coming',
  'strangers-call',
] as const;

/** 気になる人. There is no field for a name, an address, a telephone number or a birth date (MAP-1, P1, P2). */
const person = cardKind({
  name: 'person',
  paper: 'person',
  fields: [
    { name: 'ageBand', input: 'one-of', options: ageBands },
    { name: 'living', input: 'one-of', options: livingTypes },
    { name: 'signs', input: 'some-of', options: signs },
  ],
  given: { alias: z.optional(z.string().check(z.regex(/^[A-Z]{1,3}$/))) },
});

/** 困りごと, 支え手, 場所・資源, 声. What troubles one person is a voice on the way to what troubles all. */
export const worryMapCards: readonly CardKind[] = [
  person,
  cardKind({ name: 'need', paper: 'trouble', stage: 'notice' }),
  cardKind({ name: 'supporter', paper: 'support' }),
  cardKind({ name: 'resource', paper: 'place' }),
  cardKind({ name: 'voice', paper: 'review', stage: 'notice' }),
];
