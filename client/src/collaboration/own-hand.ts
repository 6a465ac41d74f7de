import type { Hand } from '@yoriai/shared/boards/edits/hand';
import { nanoid } from 'nanoid';

/** The hand of whoever sits at this page. @param by the name shown with what this hand writes. */
export const ownHand = (by: string): Hand => ({
  by,
  now: Date.now,
  id: (prefix) => `${prefix}${nanoid(10)}`,
});
