import type { DocumentFamily } from '../documents/names.ts';
import type { Role } from './roles.ts';

/**
 * The one table of who may do what (ACC-2). The server decides every request, document and command by it and sends
 * the outcome along, so that the page offers exactly what the server allows.
 */
export const verbs = [
  'see',
  'write',
  'create',
  'rename',
  'put-away',
  'export',
  'import',
  'manage',
  'approve',
  'open',
] as const;
export type Verb = (typeof verbs)[number];

export const objects = [
  'organization',
  'area',
  'board',
  'staff-notes',
  'worksheet',
  'own-worksheet',
  'self-check-completion',
] as const;
export type PolicyObject = (typeof objects)[number];

interface Rule {
  readonly who: readonly Role[];
  readonly may: readonly Verb[];
  readonly on: PolicyObject;
}

const staff = ['admin', 'director', 'staff'] as const satisfies Role[];

const policy: readonly Rule[] = [
  { who: ['admin'], may: ['see', 'manage', 'import'], on: 'organization' },
  { who: ['director', 'staff'], may: ['see'], on: 'organization' },
  { who: staff, may: ['see', 'write', 'create', 'rename', 'export'], on: 'area' },
  { who: staff, may: ['see', 'write', 'create', 'rename', 'put-away'], on: 'board' },
  { who: staff, may: ['see', 'write'], on: 'staff-notes' },
  {
    who: staff,
    may: ['see', 'write', 'create', 'rename', 'put-away', 'export', 'import', 'open'],
    on: 'worksheet',
  },
  { who: ['admin', 'director'], may: ['approve'], on: 'worksheet' },
  // One's own and nobody else's: `documentAccessOf` asks whose it is (P16).
  { who: staff, may: ['see', 'write'], on: 'own-worksheet' },
  // Whether all four steps are scored, and nothing of what was scored or written (P16).
  { who: ['admin', 'director'], may: ['see'], on: 'self-check-completion' },
];

export function may(role: Role, verb: Verb, object: PolicyObject): boolean {
  return policy.some((rule) => rule.on === object && rule.may.includes(verb) && rule.who.includes(role));
}

export type Permission = `${Verb} ${PolicyObject}`;

/** Everything a role may do, as it is sent to the page. */
export function permissionsOf(role: Role): readonly Permission[] {
  return objects.flatMap((object) =>
    verbs.filter((verb) => may(role, verb, object)).map((verb): Permission => `${verb} ${object}`),
  );
}

/** Where cards came from, and what was approved, is nobody's to open: the server answers what a reader may know (P10). */
const objectOf: Record<DocumentFamily, PolicyObject | undefined> = {
  area: 'area',
  provenance: undefined,
  board: 'board',
  'staff-notes': 'staff-notes',
  worksheet: 'worksheet',
  'worksheet-versions': undefined,
  'own-worksheet': 'own-worksheet',
};

export type DocumentAccess = 'none' | 'read' | 'write';

/** What a role may do with a Yjs document: one document has one audience (ACC-3). */
export function documentAccess(role: Role, family: DocumentFamily): DocumentAccess {
  const object = objectOf[family];
  if (object === undefined) return 'none';
  if (may(role, 'write', object)) return 'write';
  return may(role, 'see', object) ? 'read' : 'none';
}
