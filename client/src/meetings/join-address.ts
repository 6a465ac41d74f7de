/** Where a phone joins: the figures stand behind the #, so that no server's log has them. */
export const joinAddress = (origin: string, code: string): string => `${origin}/phone#${code}`;

/** As it is read aloud and typed: without what every browser adds by itself. */
export const spokenAddress = (origin: string): string => `${origin.replace(/^https?:\/\//, '')}/phone`;

/** An address under which a machine finds itself alone; no phone comes in by it. @param host as in `location.hostname` */
export const isOwnMachineOnly = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || host.startsWith('127.');
