import type { ConsentView } from '../consents/consent.ts';
import type { Ground } from './ground.ts';

/** Who came from outside learns of a consent nothing but that there is one. */
export type ShownGround =
  | Exclude<Ground, { readonly kind: 'consent' }>
  | { readonly kind: 'consent'; readonly consent?: string | undefined; readonly day?: string | undefined };

/** `GET …/ground`: on what ground a case sheet stands, and what follows (ACC-10, P24). */
export interface GroundView {
  readonly ground: ShownGround;
  readonly consent?: ConsentView | undefined;
  readonly mayExport: boolean;
  /** Whether it can be said by this reader. */
  readonly mayChange: boolean;
  /** The last day on which it stands on the shelf, if there is one. */
  readonly keptUntil?: string | undefined;
}

/** Answer of `PATCH …/ground`: the invitations that ended by it. */
export interface GroundChanged extends GroundView {
  readonly ended: number;
}

/** Said over the sheet's document when its ground changed. */
export const groundChanged = 'ground-changed';
