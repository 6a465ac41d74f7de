import type { AccountRole } from '@yoriai/shared/access/roles';
import type { SaidConsent } from '@yoriai/shared/consents/consent';
import { type Ground, groundSchema } from '@yoriai/shared/legal-ground/ground';
import {
  type GroundNow,
  lastDayOf,
  mayExport,
  mayInvite,
  whyNotInvited,
} from '@yoriai/shared/legal-ground/what-follows';
import { describe, expect, it } from 'vitest';

const today = '2026-11-21';
const who = (role: AccountRole) => ({ id: `p_${role}`, role });
const everyone: readonly AccountRole[] = ['admin', 'director', 'staff', 'partner', 'advisor'];

const meeting: Ground = {
  kind: 'support-meeting',
  municipality: 'つばめ野市',
  meeting: 'つばめ野市支援会議',
  members: [{ label: '高齢支援課', account: 'p_partner' }, { label: '民生委員' }],
};

const consent = (change: Partial<SaidConsent> = {}): SaidConsent => ({
  id: 'k_1',
  whom: 'A',
  what: '関係図を見せる',
  to: ['partner'],
  export: false,
  how: 'spoken',
  on: '2026-11-01',
  papers: ['w_1'],
  by: 'p_staff',
  at: 1,
  ...change,
});

const now = (ground: Ground, more: Partial<GroundNow> = {}): GroundNow => ({
  ground,
  isAnonymous: false,
  today,
  ...more,
});
const letIn = (ground: GroundNow) => everyone.filter((role) => mayInvite(ground, who(role)));
const leaning: Ground = { kind: 'consent', consent: 'k_1' };

describe('[ACC-10] [P24] what follows from a legal ground', () => {
  it('通常: people of the house, and others once nobody can be told from the paper', () => {
    expect(letIn(now({ kind: 'ordinary' }))).toEqual(['admin', 'director', 'staff']);
    expect(whyNotInvited(now({ kind: 'ordinary' }), who('advisor'))).toBe('anonymity');
    expect(letIn(now({ kind: 'ordinary' }, { isAnonymous: true }))).toEqual(everyone);
    expect(mayExport(now({ kind: 'ordinary' }))).toBe(true);
  });

  it('支援会議: who is on the list of members, and nobody else, be it of the house', () => {
    expect(letIn(now(meeting, { isAnonymous: true }))).toEqual(['partner']);
    expect(whyNotInvited(now(meeting), who('staff'))).toBe('member');
    expect(mayExport(now(meeting))).toBe(false);
    expect(lastDayOf(now(meeting))).toBeUndefined();
  });

  it('本人同意: to whom the person agreed', () => {
    expect(letIn(now(leaning, { consent: consent() }))).toEqual(['partner']);
    expect(letIn(now(leaning, { consent: consent({ to: ['staff', 'advisor'] }) }))).toEqual([
      'admin',
      'director',
      'staff',
      'advisor',
    ]);
    expect(mayExport(now(leaning, { consent: consent() }))).toBe(false);
    expect(mayExport(now(leaning, { consent: consent({ export: true }) }))).toBe(true);
  });

  it('a consent that is over, was taken back, is not yet, or is none lets nobody in and nothing out', () => {
    const none: readonly (SaidConsent | undefined)[] = [
      undefined,
      consent({ export: true, until: '2026-11-20' }),
      consent({ export: true, on: '2026-11-22' }),
      consent({ export: true, withdrawn: { by: 'p_staff', at: 2, day: today } }),
    ];
    for (const it of none) {
      expect(letIn(now(leaning, { consent: it }))).toEqual([]);
      expect(mayExport(now(leaning, { consent: it }))).toBe(false);
    }
    expect(letIn(now(leaning, { consent: consent({ until: today }) }))).toEqual(['partner']);
  });

  it('nobody is let in for longer than the consent holds', () => {
    expect(lastDayOf(now(leaning, { consent: consent({ until: '2027-01-31' }) }))).toBe('2027-01-31');
    const withdrawn = { by: 'p_staff', at: 2, day: '2026-11-20' };
    expect(lastDayOf(now(leaning, { consent: consent({ until: '2027-01-31', withdrawn }) }))).toBe(
      '2026-11-20',
    );
    expect(lastDayOf(now(leaning))).toBe(today);
  });
});

describe('[P24] a ground that is none', () => {
  const { members, ...memberless } = meeting as Extract<Ground, { kind: 'support-meeting' }>;
  it.each([
    ['支援会議 without a list of members', memberless],
    ['支援会議 with an empty list', { ...memberless, members: [] }],
    ['支援会議 that no 市町村 has set up', { ...memberless, members, municipality: ' ' }],
    ['支援会議 without a name', { ...memberless, members, meeting: '' }],
    ['members without a function', { ...memberless, members: [{ label: '  ' }] }],
    ['本人同意 without a consent', { kind: 'consent' }],
    ['a consent named by a path', { kind: 'consent', consent: '../people' }],
    ['a day that there is not', { kind: 'ordinary', day: '2026-02-30' }],
    ['another word', { kind: 'emergency' }],
  ])('%s is refused', (_, ground) => {
    expect(groundSchema.safeParse(ground).success).toBe(false);
  });
});
