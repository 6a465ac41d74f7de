import type { ShownGround } from '@yoriai/shared/legal-ground/api';
import type { GroundKind, Member } from '@yoriai/shared/legal-ground/ground';
import { refusedIn } from '@yoriai/shared/legal-ground/refused-words';

/** What is written in the dialog: what belongs to one ground is still there when another one was looked at. */
export interface GroundDraft {
  readonly kind: GroundKind;
  readonly municipality: string;
  readonly meeting: string;
  readonly members: readonly Member[];
  readonly consent: string;
  /** Empty while there is none. */
  readonly day: string;
  readonly notNames: readonly string[];
}

export function draftOf(ground: ShownGround): GroundDraft {
  const empty = { municipality: '', meeting: '', members: [{ label: '' }], consent: '', notNames: [] };
  const draft = { ...empty, kind: ground.kind, day: ground.day ?? '' };
  switch (ground.kind) {
    case 'ordinary':
      return draft;
    case 'support-meeting':
      return {
        ...draft,
        municipality: ground.municipality,
        meeting: ground.meeting,
        members: ground.members,
      };
    case 'consent':
      return { ...draft, consent: ground.consent ?? '' };
  }
}

/** As it is sent; whether it holds, the schema says. */
export function groundOf({ kind, municipality, meeting, members, consent, day }: GroundDraft): object {
  const on = day === '' ? {} : { day };
  switch (kind) {
    case 'ordinary':
      return { kind, ...on };
    case 'support-meeting':
      return { kind, municipality, meeting, members, ...on };
    case 'consent':
      return { kind, consent: consent === '' ? undefined : consent, ...on };
  }
}

/** Whether something stands there that would be refused; it is said beside it. */
export const bearsDetails = ({ kind, municipality, meeting, members, notNames }: GroundDraft): boolean =>
  kind === 'support-meeting' &&
  [municipality, meeting, ...members.map(({ label }) => label)].some(
    (words) => refusedIn(words, notNames).length > 0,
  );
