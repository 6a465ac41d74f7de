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
  /** A way in without a password, for an adviser who is invited to a sheet (AC-B B14). */
  'link-given',
  'narrowed',
  'widening-asked',
  'widened',
  'ground-set',
  'consent-noted',
  'consent-withdrawn',
  /** 守秘の約束 was given in a conference on a sheet. */
  'promised',
  /** A conference was begun although nobody had confirmed its sheet (AC-B B6). */
  'check-passed-over',
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
  'link-given': 'access',
  narrowed: 'access',
  'widening-asked': 'access',
  widened: 'access',
  'ground-set': 'papers',
  'consent-noted': 'papers',
  'consent-withdrawn': 'papers',
  promised: 'access',
  'check-passed-over': 'papers',
  'kept-longer': 'papers',
  expired: 'papers',
  redacted: 'redacted',
  'redaction-replayed': 'redacted',
  'record-mended': 'server',
  other: 'server',
};

export const eventsOf = (kind: EventKind): readonly AccessEvent[] =>
  accessEvents.filter((it) => kinds[it] === kind);
