import { isOfHouse, type Role } from '../access/roles.ts';
import { type ConsentTo, isInForce, type SaidConsent } from '../consents/consent.ts';
import type { Ground } from './ground.ts';

/** A ground, and what is known at this moment of what it leans on. */
export interface GroundNow {
  readonly ground: Ground;
  /** Whether a second person has confirmed that nobody can be told from the paper as it is. */
  readonly isAnonymous: boolean;
  /** The consent that the ground names, if there is such a one that concerns the paper. */
  readonly consent?: SaidConsent | undefined;
  /** `YYYY-MM-DD`, in Japan. */
  readonly today: string;
}

/** An account that somebody wants to invite. */
export interface ToInvite {
  readonly id: string;
  readonly role: Role;
}

/** What stands against inviting somebody: nobody has confirmed the anonymity; no member; the consent does not say so. */
export type AgainstInviting = 'anonymity' | 'member' | 'consent';

/**
 * Whom the ground lets in (ACC-10). 通常: people of the house, and others once nobody can be told from it. 支援会議: its
 * members and nobody else. 本人同意: those to whom the person agreed, while that holds.
 */
export function whyNotInvited(now: GroundNow, who: ToInvite): AgainstInviting | undefined {
  const { ground, isAnonymous, consent, today } = now;
  switch (ground.kind) {
    case 'ordinary':
      return isAnonymous || isOfHouse(who.role) ? undefined : 'anonymity';
    case 'support-meeting':
      return ground.members.some(({ account }) => account === who.id) ? undefined : 'member';
    case 'consent':
      return consent && isInForce(consent, today) && consent.to.includes(toOf(who.role))
        ? undefined
        : 'consent';
  }
}

export const mayInvite = (now: GroundNow, who: ToInvite): boolean => whyNotInvited(now, who) === undefined;

const toOf = (role: Role): ConsentTo =>
  isOfHouse(role) ? 'staff' : role === 'advisor' ? 'advisor' : 'partner';

/**
 * Whether it may leave as a file. Papers of a 支援会議 are not public and stay where they are (domain.md §2.6); by consent
 * only if that was agreed to; without names it bears its marks (P18).
 */
export function mayExport({ ground, consent, today }: Omit<GroundNow, 'isAnonymous'>): boolean {
  switch (ground.kind) {
    case 'ordinary':
      return true;
    case 'support-meeting':
      return false;
    case 'consent':
      return consent !== undefined && isInForce(consent, today) && consent.export;
  }
}

/** The last day of what the ground leans on; the paper is kept no longer, and nobody is invited for longer. */
export function lastDayOf({ ground, consent, today }: Omit<GroundNow, 'isAnonymous'>): string | undefined {
  if (ground.kind !== 'consent') return undefined;
  if (!consent) return today;
  return [consent.until, consent.withdrawn?.day].filter((day) => day !== undefined).sort()[0];
}
