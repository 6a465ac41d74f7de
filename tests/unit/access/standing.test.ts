import { type AccountRole, accountRoles, assignments } from '@yoriai/shared/access/roles';
import { standingOf } from '@yoriai/shared/access/standing';
import { describe, expect, it } from 'vitest';

const at = (role: AccountRole, more: Partial<Parameters<typeof standingOf>[0]> = {}) =>
  standingOf({ role, everyArea: false, ...more });

describe('[ACC-2] how a person stands to a place', () => {
  it('管理者 and 次長・局長 stand alike everywhere, whatever an area says of them', () => {
    for (const role of ['admin', 'director'] as const)
      for (const assignment of [undefined, ...assignments]) expect(at(role, { assignment })).toBe(role);
  });

  it('職員 are what the area says, elsewhere colleagues; in a small office they are everywhere 副担当', () => {
    expect(assignments.map((assignment) => at('staff', { assignment }))).toEqual([
      ...['primary', 'backup', 'viewer'],
      // Kept by a damaged or hand-made file: a person of the house is no partner.
      'colleague',
    ]);
    expect(at('staff')).toBe('colleague');
    expect(at('staff', { everyArea: true })).toBe('backup');
    expect(at('staff', { everyArea: true, assignment: 'viewer' })).toBe('viewer');
  });

  it('[P33] 機関の人 and 助言者 are nobody where nothing binds them, also in a small office', () => {
    for (const role of ['partner', 'advisor'] as const) {
      expect(at(role)).toBe('outsider');
      expect(at(role, { everyArea: true })).toBe('outsider');
    }
    expect(at('partner', { assignment: 'partner' })).toBe('partner');
    expect(at('partner', { assignment: 'viewer' })).toBe('partner-viewer');
  });

  it('no file makes somebody of another agency or an adviser the 担当 of an area', () => {
    for (const assignment of ['primary', 'backup'] as const) {
      expect(at('advisor', { assignment })).toBe('outsider');
      expect(at('partner', { assignment })).toBe('outsider');
    }
  });

  it('an invitation counts for its paper alone, and never lowers who is 担当', () => {
    for (const role of accountRoles) {
      if (role === 'admin' || role === 'director') continue;
      expect(at(role, { invited: 'write' })).toBe('invited');
      expect(at(role, { invited: 'comment' })).toBe('advisor');
    }
    expect(at('staff', { assignment: 'primary', invited: 'comment' })).toBe('primary');
    expect(at('advisor', { isVisitor: true })).toBe('visitor');
    expect(at('partner', { assignment: 'partner', isVisitor: true })).toBe('partner');
  });
});
