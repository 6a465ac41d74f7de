import { classOf, keepingByDefault, keptUntil, whyNotUntil } from '@yoriai/shared/retention/keeping';
import { describe, expect, it } from 'vitest';

const paper = (of: 'board' | 'worksheet', kind: string, more = {}) =>
  classOf({ of, kind, isCase: false, ...more });

describe('[P19] how long papers are kept', () => {
  it('what is in them decides', () => {
    expect(paper('board', 'worry-map', { audience: 'residents' })).toBe('residents');
    expect(paper('board', 'worry-map', { audience: 'partners' })).toBeUndefined();
    expect(paper('board', 'worry-map')).toBeUndefined();
    expect(paper('worksheet', 'case-review', { isCase: true })).toBe('cases');
    expect(paper('worksheet', 'area-profile')).toBe('plans');
    expect(paper('worksheet', 'support-plan')).toBe('plans');
    expect(paper('worksheet', 'public-plan', { audience: 'residents' })).toBe('plans');
    expect(paper('worksheet', 'practice-record')).toBeUndefined();
  });

  it('a year, thirty days, five years, unless the organisation says otherwise', () => {
    const day = '2026-11-21';
    expect(keptUntil('residents', { day }, keepingByDefault)).toBe('2027-11-21');
    expect(keptUntil('cases', { day }, keepingByDefault)).toBe('2026-12-21');
    expect(keptUntil('plans', { day }, keepingByDefault)).toBe('2031-11-21');
    expect(keptUntil('cases', { day }, { ...keepingByDefault, casesDays: 1 })).toBe('2026-11-22');
  });

  it('the 29th of February ends on the 28th', () => {
    expect(keptUntil('residents', { day: '2024-02-29' }, keepingByDefault)).toBe('2025-02-28');
    expect(keptUntil('plans', { day: '2027-02-28' }, { ...keepingByDefault, plansYears: 1 })).toBe(
      '2028-02-28',
    );
  });

  it('longer with a reason, never shorter by one, and never longer than a consent holds', () => {
    const day = '2026-11-21';
    expect(keptUntil('cases', { day, longer: '2027-03-31' }, keepingByDefault)).toBe('2027-03-31');
    expect(keptUntil('cases', { day, longer: '2026-11-25' }, keepingByDefault)).toBe('2026-12-21');
    expect(keptUntil('cases', { day, longer: '2027-03-31', atMost: '2026-12-01' }, keepingByDefault)).toBe(
      '2026-12-01',
    );
  });

  it('not into the past, not for ever, not past a consent', () => {
    expect(whyNotUntil('2026-11-21', '2026-11-21')).toBe('past');
    expect(whyNotUntil('2026-11-22', '2026-11-21')).toBeUndefined();
    expect(whyNotUntil('2036-11-21', '2026-11-21')).toBeUndefined();
    expect(whyNotUntil('2036-11-22', '2026-11-21')).toBe('far');
    expect(whyNotUntil('2026-12-02', '2026-11-21', '2026-12-01')).toBe('consent');
  });
});
