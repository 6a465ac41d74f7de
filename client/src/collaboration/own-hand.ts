import type { Hand } from '@yoriai/shared/boards/edits/hand';
import { nanoid } from 'nanoid';

/** The hand of whoever sits at this page. @param by the name shown with what this hand writes, or who says it each time */
export const ownHand = (by: string | (() => string)): Hand => ({
  get by() {
    return typeof by === 'string' ? by : by();
  },
  now: Date.now,
  id: (prefix) => `${prefix}${nanoid(10)}`,
});
