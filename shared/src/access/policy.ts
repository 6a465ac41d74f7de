import type { DocumentFamily } from '../documents/names.ts';
import type { Audience } from './audience.ts';
import type { Standing } from './standing.ts';

/**
 * The one table of who may do what (ACC-2). The server decides every request, document and command by it and sends
 * the outcome along, so that the page offers exactly what the server allows.
 */
export const verbs = [
  'see',
  'write',
  'comment',
  'create',
  'rename',
  'put-away',
  'export',
  'print',
  'import',
  'manage',
  'approve',
  'open',
  'narrow',
  'widen',
  'invite',
  'redact',
  'keep',
] as const;
export type Verb = (typeof verbs)[number];

export const objects = [
  'organization',
  'account',
  'area',
  /** Who is there right now, and at which paper. */
  'presence',
  'assignment',
  'board',
  /** Boards and worksheets that were opened to partners or to residents. */
  'open-board',
  'staff-notes',
  'worksheet',
  'open-worksheet',
  /** Worksheets of 取扱注意: those of the area, and who was invited. */
  'case-sheet',
  'own-worksheet',
  'self-check-completion',
  /** Of one area; and that of the whole organisation, with who signed in. */
  'record-of-access',
  'whole-record',
  'consent',
  'meeting',
  /** The tray, who is there, and what the minutes will say. */
  'meeting-desk',
] as const;
export type PolicyObject = (typeof objects)[number];

interface Rule {
  readonly who: readonly Standing[];
  readonly may: readonly Verb[];
  readonly on: PolicyObject;
}

const heads = ['admin', 'director'] as const satisfies Standing[];
const inCharge = [...heads, 'primary', 'backup'] as const satisfies Standing[];
const staff = [...inCharge, 'viewer', 'colleague'] as const satisfies Standing[];
const ofArea = [...staff, 'partner', 'partner-viewer'] as const satisfies Standing[];

const policy: readonly Rule[] = [
  { who: ['admin'], may: ['manage', 'import'], on: 'organization' },
  { who: staff, may: ['see'], on: 'organization' },
  { who: ['admin'], may: ['see', 'manage'], on: 'account' },
  { who: [...inCharge, 'viewer', 'colleague'], may: ['see'], on: 'account' },

  { who: [...ofArea, 'invited', 'advisor', 'visitor'], may: ['see'], on: 'area' },
  { who: staff, may: ['create'], on: 'area' },
  { who: inCharge, may: ['rename', 'export'], on: 'area' },
  { who: ofArea, may: ['see'], on: 'presence' },
  { who: inCharge, may: ['write'], on: 'presence' },
  { who: [...heads, 'primary'], may: ['redact', 'keep'], on: 'area' },
  { who: ofArea, may: ['see'], on: 'assignment' },
  { who: [...heads, 'primary'], may: ['manage'], on: 'assignment' },

  { who: [...inCharge, 'viewer'], may: ['see'], on: 'board' },
  { who: inCharge, may: ['write', 'create', 'rename', 'put-away', 'narrow', 'widen'], on: 'board' },
  { who: ofArea, may: ['see'], on: 'open-board' },
  { who: [...inCharge, 'partner'], may: ['write', 'narrow'], on: 'open-board' },
  { who: inCharge, may: ['rename', 'put-away', 'widen'], on: 'open-board' },
  { who: [...inCharge, 'viewer'], may: ['see'], on: 'staff-notes' },
  { who: inCharge, may: ['write'], on: 'staff-notes' },

  { who: [...inCharge, 'viewer'], may: ['see'], on: 'worksheet' },
  {
    who: inCharge,
    may: [
      'write',
      'comment',
      'create',
      'rename',
      'put-away',
      'export',
      'import',
      'open',
      'narrow',
      'widen',
      'invite',
    ],
    on: 'worksheet',
  },
  { who: ofArea, may: ['see'], on: 'open-worksheet' },
  { who: [...inCharge, 'partner'], may: ['write', 'comment', 'narrow'], on: 'open-worksheet' },
  { who: inCharge, may: ['rename', 'put-away', 'export', 'import', 'open', 'widen'], on: 'open-worksheet' },
  { who: [...inCharge, 'invited', 'advisor'], may: ['see', 'comment'], on: 'case-sheet' },
  { who: [...inCharge, 'invited'], may: ['write'], on: 'case-sheet' },
  { who: inCharge, may: ['rename', 'put-away', 'export', 'invite'], on: 'case-sheet' },
  { who: ['invited', 'advisor'], may: ['see', 'comment'], on: 'worksheet' },
  { who: ['invited'], may: ['write'], on: 'worksheet' },
  // On boards: the yes of an office of one, with a reason (P9, C9).
  { who: heads, may: ['approve'], on: 'board' },
  { who: heads, may: ['approve'], on: 'open-board' },
  { who: heads, may: ['approve'], on: 'worksheet' },
  { who: heads, may: ['approve'], on: 'open-worksheet' },
  { who: heads, may: ['approve'], on: 'case-sheet' },

  // One's own and nobody else's: `documentAccessOf` asks whose it is (P16).
  { who: staff, may: ['see', 'write'], on: 'own-worksheet' },
  // Whether all four steps are scored, and nothing of what was scored or written (P16).
  { who: heads, may: ['see'], on: 'self-check-completion' },

  { who: inCharge, may: ['see'], on: 'record-of-access' },
  { who: [...heads, 'primary'], may: ['export'], on: 'record-of-access' },
  { who: heads, may: ['see', 'export'], on: 'whole-record' },

  // What is printed leaves the house as a file does: it bears a number (P18).
  { who: [...inCharge, 'viewer'], may: ['print'], on: 'board' },
  { who: ofArea, may: ['print'], on: 'open-board' },
  { who: [...inCharge, 'viewer'], may: ['print'], on: 'worksheet' },
  { who: ofArea, may: ['print'], on: 'open-worksheet' },
  { who: inCharge, may: ['print'], on: 'case-sheet' },
  { who: [...inCharge, 'viewer'], may: ['see'], on: 'consent' },
  { who: inCharge, may: ['write'], on: 'consent' },
  // The documents of a meeting are the server's to write: whoever may see them reads them.
  { who: ofArea, may: ['see'], on: 'meeting' },
  { who: inCharge, may: ['create', 'manage'], on: 'meeting' },
  { who: inCharge, may: ['see'], on: 'meeting-desk' },
];

export function may(standing: Standing, verb: Verb, object: PolicyObject): boolean {
  return policy.some((rule) => rule.on === object && rule.may.includes(verb) && rule.who.includes(standing));
}

export type Permission = `${Verb} ${PolicyObject}`;

/** Everything one may do who stands like this, as it is sent to the page. */
export function permissionsOf(standing: Standing): readonly Permission[] {
  return objects.flatMap((object) =>
    verbsOn(standing, object).map((verb): Permission => `${verb} ${object}`),
  );
}

export const verbsOn = (standing: Standing, object: PolicyObject): readonly Verb[] =>
  verbs.filter((verb) => may(standing, verb, object));

/** What of a paper decides under which line of the table it falls. */
export interface PolicyPaper {
  readonly of: 'board' | 'worksheet';
  /** @default staff */
  readonly audience?: Audience | undefined;
  /** 取扱注意. */
  readonly isCase?: boolean;
}

export function objectOfPaper({ of, audience = 'staff', isCase = false }: PolicyPaper): PolicyObject {
  if (of === 'board') return audience === 'staff' ? 'board' : 'open-board';
  if (isCase) return 'case-sheet';
  return audience === 'staff' ? 'worksheet' : 'open-worksheet';
}

export type DocumentAccess = 'none' | 'read' | 'write';

/**
 * What one may do with a Yjs document who stands like this to the paper it belongs to: one document has one audience
 * (ACC-3). Where cards came from, and what was approved, is nobody's to open: the server answers what a reader may know
 * (P10).
 */
export function documentAccess(
  standing: Standing,
  family: DocumentFamily,
  paper: PolicyObject | undefined,
): DocumentAccess {
  const object = objectOfFamily(family, paper);
  if (object === undefined) return 'none';
  if (may(standing, 'write', object)) return 'write';
  return may(standing, 'see', object) ? 'read' : 'none';
}

function objectOfFamily(family: DocumentFamily, paper: PolicyObject | undefined): PolicyObject | undefined {
  switch (family) {
    case 'board':
    case 'worksheet':
      return paper;
    case 'area':
      return 'presence';
    case 'staff-notes':
    case 'own-worksheet':
    case 'meeting':
    case 'meeting-desk':
      return family;
    default:
      return undefined;
  }
}
