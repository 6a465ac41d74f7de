import type { Meeting } from '@yoriai/shared/meetings/meeting';

/** Where a phone joins: the figures stand behind the #, so that no server's log has them. */
export const joinAddress = (origin: string, code: string): string => `${origin}/phone#${code}`;

/** As it is read aloud and typed: without what every browser adds by itself. */
export const spokenAddress = (origin: string): string => `${origin.replace(/^https?:\/\//, '')}/phone`;

/**
 * Where phones come in: as this page was reached, or, where that leads to this machine alone, as the server knows itself.
 *
 * @returns an origin, or undefined: then no phone comes in until the page is opened by another address
 */
export function entranceOf({ entrance }: Pick<Meeting, 'entrance'>): string | undefined {
  const { origin, hostname } = window.location;
  return isOwnMachineOnly(hostname) ? entrance : origin;
}

/** An address under which a machine finds itself alone; no phone comes in by it. @param host as in `location.hostname` */
export const isOwnMachineOnly = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || host.startsWith('127.');
