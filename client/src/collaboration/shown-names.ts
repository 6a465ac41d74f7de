import type { PresentPerson } from '@yoriai/shared/presence/presence';
import { type ValueStore, valueStore } from './store.ts';

/** What the others are called on this page: their names, or what somebody who shows his screen may show (AC-B B13). */
export const shownNames: ValueStore<((person: PresentPerson) => string) | undefined> = valueStore<
  ((person: PresentPerson) => string) | undefined
>(undefined);
