import { YoriaiError } from '@yoriai/shared/errors';
import type { Doors } from '../access/doors.ts';
import type { PlacedWorksheet } from '../areas/catalogues.ts';
import { slowDown } from '../meetings/slow-down.ts';
import type { BegunSession } from '../people/signing-in.ts';
import type { KeptLinks } from './kept-links.ts';
import type { Link } from './links-file.ts';

/** Links by which an adviser comes in on the day, without a password, to the one paper of an invitation (AC-B B14). */
export interface Links {
  /**
   * @param noted puts it on record, before it is given
   * @returns the token, and until when it lets in (milliseconds since 1970, UTC)
   * @throws YoriaiError invitation-not-possible for whoever is no adviser invited to this paper for a time
   */
  give(
    placed: PlacedWorksheet,
    account: string,
    noted: () => Promise<unknown>,
  ): Promise<{ readonly token: string; readonly until: number }>;
  /** Whether tries from this place are to be answered slowly: whoever guesses, guesses one at a time. */
  isSlow(address: string): boolean;
  /**
   * Begins a session that lasts no longer than the link and its invitation.
   *
   * @throws YoriaiError conference-link-over
   */
  use(
    token: string,
    address: string,
  ): Promise<{ readonly begun: BegunSession; readonly placed: PlacedWorksheet }>;
}

/** Wrong tries from one place within the while, before everybody there has to wait a little each time. */
const wrongAllowed = 20;
const whileMs = 5 * 60_000;

export function openLinks({ kept, ...doors }: Doors & { readonly kept: KeptLinks }): Links {
  const { people, now } = doors;
  const wrong = slowDown(now, wrongAllowed, whileMs);

  return {
    async give(placed, account, noted) {
      const endsAt = endOf(doors, placed.entry.id, account);
      if (endsAt === undefined) throw new YoriaiError('invitation-not-possible');
      await noted();
      const { token } = await kept.give({ worksheet: placed.entry.id, account, endsAt });
      return { token, until: endsAt };
    },

    isSlow: (address) => wrong.isHeld(address),

    async use(token, address) {
      const link = kept.of(token);
      const endsAt = link && endOfLink(doors, link);
      const placed = link && doors.catalogues.worksheet(link.worksheet);
      if (!link || endsAt === undefined || !placed) {
        wrong.count(address);
        throw new YoriaiError('conference-link-over');
      }
      return { begun: await people.signInByLink(link.account, { link: link.id, endsAt }), placed };
    },
  };
}

/** The one worksheet that a session begun by a link opens, as long as the link and its invitation stand. */
export function sheetOfLink(doors: Doors, kept: Pick<KeptLinks, 'find'>, id: string): string | undefined {
  const link = kept.find(id);
  return link && endOfLink(doors, link) !== undefined ? link.worksheet : undefined;
}

/** When a link ends; undefined once it is over, or its invitation no longer stands. */
function endOfLink(doors: Doors, { worksheet, account, endsAt }: Link): number | undefined {
  const end = endOf(doors, worksheet, account);
  return end === undefined || endsAt <= doors.now() ? undefined : Math.min(end, endsAt);
}

/** Until when an adviser is invited to a worksheet; undefined for everybody else. */
function endOf({ people, catalogues, now }: Doors, worksheet: string, id: string): number | undefined {
  const account = people.account(id);
  const entry = catalogues.worksheet(worksheet)?.entry;
  if (account?.role !== 'advisor' || !entry || entry.away !== undefined) return undefined;
  const until = entry.invited?.find((it) => it.account === id)?.until;
  if (until === undefined || until <= now()) return undefined;
  return Math.min(until, account.endsAt ?? until);
}
