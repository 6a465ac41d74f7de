import type { ConferenceRole } from '@yoriai/shared/conferences/roles';
import type { Meeting } from '@yoriai/shared/meetings/meeting';
import type { PhaseKind } from '@yoriai/shared/meetings/phases';
import { runSheet } from '@yoriai/shared/meetings/run-sheet';

export const steps = runSheet('case-150')?.steps.map((step) => ({ ...step })) ?? [];

/** Who takes part, and what each is in the conference; 進行 is `host`. */
const roles = {
  host: undefined,
  presenter: 'presenter',
  recorder: 'recorder',
  timekeeper: 'timekeeper',
  adviser: 'advisor',
  other: undefined,
} as const satisfies Record<string, ConferenceRole | undefined>;
export type Part = keyof typeof roles;
export const parts = Object.keys(roles) as readonly Part[];

/** A conference in which everybody has promised but `late`. */
export function aRunning(kind: PhaseKind | undefined, more: Partial<Meeting> = {}): Meeting {
  const step = steps.findIndex((it) => it.kind === kind);
  return {
    ...{ area: 'a', title: '事例', stage: 'running', startsAt: 0, endsAt: 150 * 60_000, ends: [] },
    ...{ steps, frozen: false, promises: [], moderated: true, lobby: false, boards: [], paper: 's' },
    ...{ present: { phones: 0, hall: 0, tables: 0 }, minutes: [] },
    host: { account: 'host', name: '進行の係' },
    people: Object.fromEntries(
      parts.map((who) => [who, { name: who, ...(roles[who] && { role: roles[who] }), promisedAt: 1 }]),
    ),
    ...(step < 0 ? {} : { step }),
    ...more,
  } as Meeting;
}
