import type { Meeting } from '../meetings/meeting.ts';
import { hasRole, keepsThePaper } from './roles.ts';

/** A place of a worksheet that an edit touches: a slip, or a field of the sheet itself or of one of its tables. */
export type TouchedPlace =
  | { readonly of: 'slip'; readonly isNew: boolean }
  | { readonly of: 'field'; readonly field: string };

/** Fields that are the presenter's own, by template (AC-B B5). */
const presenters: Readonly<Record<string, readonly string[]>> = { 'case-review': ['nextSteps'] };

export const isPresenters = (template: string, field: string): boolean =>
  presenters[template]?.includes(field) ?? false;

/**
 * Whether an account that may write on the paper may touch this place of it, while a conference is being held
 * (AC-B B3, B5): slips are laid through the server, which knows what the step is for; 次の一歩 is the presenter's alone,
 * from the lobby to the close.
 */
export function mayTouch(meeting: Meeting, account: string, template: string, place: TouchedPlace): boolean {
  if (meeting.stage !== 'open' && meeting.stage !== 'running') return true;
  if (place.of === 'field')
    return !isPresenters(template, place.field) || hasRole(meeting, account, 'presenter');
  if (meeting.stage !== 'running') return true;
  return !place.isNew && keepsThePaper(meeting, account);
}
