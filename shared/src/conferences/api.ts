import * as z from 'zod/mini';
import type { Meeting } from '../meetings/meeting.ts';

/** Below `/api/areas/:id/worksheets/:worksheet/conference`. */

/** Body of `POST …/conference`: plans one. Times in milliseconds since 1970, UTC. */
export const newConferenceSchema = z.object({ startsAt: z.number() });
export type NewConference = z.infer<typeof newConferenceSchema>;

/** `GET …/conference`, and the answer to each command. */
export interface ConferenceView {
  /** The one that is planned, being held, or was closed within the last ten minutes. */
  readonly conference?:
    | { readonly id: string; readonly document: string; readonly state: Meeting }
    | undefined;
  /** The server's clock, milliseconds since 1970, UTC. */
  readonly now: number;
  /** May open, lead and give roles: whoever may write on the paper. */
  readonly mayLead: boolean;
  /** Nobody has confirmed the sheet as it is now (AC-B B6); 次長 alone may begin all the same, with a reason. */
  readonly needsCheck: boolean;
  readonly mayPassOver: boolean;
  /** Everybody who may see the paper, to give roles to; only for those who may lead. */
  readonly people: readonly ConferencePerson[];
}

export interface ConferencePerson {
  readonly account: string;
  readonly name: string;
  /** Reads and comments: cannot be asked to write. */
  readonly comments: boolean;
}

/** Said over the document of the paper when a conference on it was planned, or begins or ends. */
export const conferenceChanged = 'conference-changed';

/** Body of `POST …/conference/links`: a way in for an adviser on the day, without a password (AC-B B14). */
export const newLinkSchema = z.object({ account: z.string().check(z.maxLength(40)) });

/** Answer of `POST …/conference/links`. `address`: `/conference#<token>`, valid until the invitation ends. */
export interface ConferenceLink {
  readonly address: string;
  /** Milliseconds since 1970, UTC. */
  readonly until: number;
}

/** Body of `POST /api/conference-links`; answers where to go, and sets the cookie of a session that ends with the link. */
export const useLinkSchema = z.object({ token: z.string().check(z.maxLength(200)) });
export interface LinkUsed {
  /** `/areas/…/worksheets/…` */
  readonly address: string;
}
