/** What the record of access says was done; never what was written or read (ACC-7, domain.md §3.6 D6). */
export const accessEvents = [
  'signed-in',
  'signed-out-everywhere',
  'opened',
  'exported',
  'printed',
  'imported',
  'account-invited',
  'account-joined',
  'account-changed',
  'account-left',
  'invitation-revoked',
  'organization-changed',
  'assigned',
  'unassigned',
  'transferred',
  'invited',
  'uninvited',
  'narrowed',
  'widening-asked',
  'widened',
  'ground-set',
  'consent-noted',
  'consent-withdrawn',
  'kept-longer',
  'expired',
  'redacted',
  'redaction-replayed',
  /** Found by the server: the record was damaged, and some entries could not be read any more. */
  'record-mended',
  /** Put down by another version of this product. */
  'other',
] as const;
export type AccessEvent = (typeof accessEvents)[number];

/** What people look for in the record. */
export const eventKinds = [
  'opened',
  'taken-out',
  'access',
  'people',
  'papers',
  'redacted',
  'server',
] as const;
export type EventKind = (typeof eventKinds)[number];

const kinds: Readonly<Record<AccessEvent, EventKind>> = {
  'signed-in': 'people',
  'signed-out-everywhere': 'people',
  opened: 'opened',
  exported: 'taken-out',
  printed: 'taken-out',
  imported: 'papers',
  'account-invited': 'people',
  'account-joined': 'people',
  'account-changed': 'people',
  'account-left': 'people',
  'invitation-revoked': 'people',
  'organization-changed': 'people',
  assigned: 'access',
  unassigned: 'access',
  transferred: 'access',
  invited: 'access',
  uninvited: 'access',
  narrowed: 'access',
  'widening-asked': 'access',
  widened: 'access',
  'ground-set': 'papers',
  'consent-noted': 'papers',
  'consent-withdrawn': 'papers',
  'kept-longer': 'papers',
  expired: 'papers',
  redacted: 'redacted',
  'redaction-replayed': 'redacted',
  'record-mended': 'server',
  other: 'server',
};

export const eventsOf = (kind: EventKind): readonly AccessEvent[] =>
  accessEvents.filter((it) => kinds[it] === kind);
