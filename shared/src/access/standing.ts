import type { Participation } from './audience.ts';
import type { AccountRole, Assignment } from './roles.ts';

/**
 * How a person stands to a place: to an area, to one paper, or to the organisation. All that is decided about access is
 * decided by it (ACC-2): it follows from the role of the account, from its assignment to the area, and from an
 * invitation to one paper.
 */
export const standings = [
  'admin',
  'director',
  /** 主担当 and 副担当. */
  'primary',
  'backup',
  /** 職員 who looks on (閲覧). */
  'viewer',
  /** 職員 of other areas. */
  'colleague',
  /** 機関の人 of this area, who write on what was opened to them, or look on. */
  'partner',
  'partner-viewer',
  /** Invited to this one paper: to write, or to read and comment. */
  'invited',
  'advisor',
  /** Invited to some paper of this area, and to nothing else of it. */
  'visitor',
  /** In a meeting only. */
  'resident',
  'screen',
  /** Nobody here. */
  'outsider',
] as const;
export type Standing = (typeof standings)[number];

export interface Ties {
  readonly role: AccountRole;
  /** To the area, now. */
  readonly assignment?: Assignment | undefined;
  /** To the paper, now. */
  readonly invited?: Participation | undefined;
  /** To some paper of the area, now. */
  readonly isVisitor?: boolean;
  /** Whether every 職員 of this organisation is at work in every area (a small office). */
  readonly everyArea: boolean;
}

/** How somebody with these ties stands. What counts for more goes first: who is 担当 need not be invited. */
export function standingOf({ role, assignment, invited, isVisitor = false, everyArea }: Ties): Standing {
  if (role === 'admin' || role === 'director') return role;
  const here = hereBy(role, assignment, everyArea);
  if (here === 'primary' || here === 'backup') return here;
  if (invited === 'write') return 'invited';
  if (invited === 'comment') return 'advisor';
  return here ?? (isVisitor ? 'visitor' : 'outsider');
}

function hereBy(
  role: AccountRole,
  assignment: Assignment | undefined,
  everyArea: boolean,
): Standing | undefined {
  if (role === 'staff') {
    if (assignment === undefined || assignment === 'partner') return everyArea ? 'backup' : 'colleague';
    return assignment;
  }
  if (role !== 'partner') return undefined;
  if (assignment === 'partner') return 'partner';
  return assignment === 'viewer' ? 'partner-viewer' : undefined;
}
